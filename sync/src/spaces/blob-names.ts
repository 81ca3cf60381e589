/** Which blobs are named in what was said, and under which keys they lie here. */
import { isJsonObject, readBlobRef, type BlobRef, type Json, type Op } from '@vibecheck/domain'

export const blobKey = (space: string, id: string): string => `${space}/${id}`
/** The mark that the relay does not have it yet; the mark that it is to forget it. */
export const blobToSendKey = (space: string, id: string): string => `blob/${space}/${id}`
export const blobToForgetKey = (space: string, id: string): string => `forget/${space}/${id}`

export const blobsIn = (value: Json): readonly BlobRef[] => {
  const blob = readBlobRef(value)
  if (blob !== undefined) return [blob]
  if (Array.isArray(value)) return value.flatMap((one: Json) => blobsIn(one))
  return isJsonObject(value) ? Object.values(value).flatMap(blobsIn) : []
}

export const blobsOf = (ops: readonly Op[]): readonly BlobRef[] => ops.flatMap((op) => ('v' in op ? blobsIn(op.v) : []))
