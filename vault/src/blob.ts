/**
 * A blob: something too large for a record (a voice note, a picture), sealed in chunks under a key of its own. The
 * key, the id and the size travel inside the record that names it.
 *
 * Promises kept in this room:
 * 1. The id is the hash of the sealed bytes, so the relay can give back this blob or none.
 * 2. Chunks cannot be reordered, dropped or added: each knows its number and whether it is the last.
 */
import { concat, equalBytes, u32be, type Bytes } from './bytes.ts'
import { labelled } from './labels.ts'
import {
  aesKey, boxOpen, boxSeal, nonceLength, randomBytes, sha256, tagLength, type NotAuthentic, type Random,
} from './primitives.ts'
import { fail, ok, type Result } from './result.ts'

const chunkLength = 1024 * 1024
const sealedChunkLength = nonceLength + chunkLength + tagLength

export type SealedBlob = { readonly key: Bytes; readonly id: Bytes; readonly bytes: Bytes }

/** Nothing at all is one empty, last chunk. */
export const sealBlob = async (
  space: Bytes, content: Bytes, random: Random = randomBytes,
): Promise<SealedBlob> => {
  const key = random(32)
  const sealWith = await aesKey(key)
  const chunks = inPieces(content, chunkLength)
  const sealed: Bytes[] = []
  for (const [index, chunk] of chunks.entries()) {
    sealed.push(await boxSeal(sealWith, chunkContext(space, index, index === chunks.length - 1), chunk, random))
  }
  const bytes = concat(...sealed)
  return { key, id: await sha256(bytes), bytes }
}

export const openBlob = async (
  space: Bytes, { key, id, bytes }: SealedBlob,
): Promise<Result<Bytes, CannotOpenBlob>> => {
  if (!equalBytes(await sha256(bytes), id)) return fail({ kind: 'BlobIdDiffers' })
  const openWith = await aesKey(key)
  const chunks = inPieces(bytes, sealedChunkLength)
  const opened: Bytes[] = []
  for (const [index, chunk] of chunks.entries()) {
    const content = await boxOpen(openWith, chunkContext(space, index, index === chunks.length - 1), chunk)
    if (!content.ok) return content
    opened.push(content.value)
  }
  return ok(concat(...opened))
}
/** `BlobIdDiffers`: these are not the bytes the record names. Fetch them again. */
export type CannotOpenBlob = NotAuthentic | { readonly kind: 'BlobIdDiffers' }

const chunkContext = (space: Bytes, index: number, last: boolean): Bytes =>
  labelled('blob', space, u32be(index), Uint8Array.of(last ? 1 : 0))

const inPieces = (bytes: Bytes, length: number): readonly Bytes[] =>
  Array.from({ length: Math.max(1, Math.ceil(bytes.length / length)) },
    (_, i) => bytes.slice(i * length, (i + 1) * length))
