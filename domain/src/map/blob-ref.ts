import { isJsonObject, type Json, type JsonObject } from '../records/json.ts'

/** Where a sealed blob is and the key that opens it. Only ever inside a sealed record. */
export type BlobRef = {
  readonly id: string
  readonly key: string
  readonly bytes: number
  readonly type: string
  readonly seconds?: number
}

export const readBlobRef = (value: Json | undefined): BlobRef | undefined => {
  if (!isJsonObject(value)) return undefined
  const { id, key, bytes, type, seconds } = value
  if (typeof id !== 'string' || typeof key !== 'string' || typeof type !== 'string') return undefined
  if (typeof bytes !== 'number' || !Number.isSafeInteger(bytes) || bytes < 0) return undefined
  if (seconds !== undefined && (typeof seconds !== 'number' || !(seconds >= 0))) return undefined
  return { id, key, bytes, type, ...(seconds === undefined ? {} : { seconds }) }
}

export const blobRefToJson = (blob: BlobRef): JsonObject => ({
  id: blob.id,
  key: blob.key,
  bytes: blob.bytes,
  type: blob.type,
  ...(blob.seconds === undefined ? {} : { seconds: blob.seconds }),
})
