/** A locked note as bytes, before it is sealed: `length of the words u32 · words as JSON · voice`. */
import type { LockedNote } from './before-lock.ts'

export const writeNote = ({ voice, ...rest }: LockedNote): Uint8Array<ArrayBuffer> => {
  const words = new TextEncoder().encode(JSON.stringify(rest))
  const bytes = new Uint8Array(4 + words.length + (voice?.length ?? 0))
  new DataView(bytes.buffer).setUint32(0, words.length)
  bytes.set(words, 4)
  bytes.set(voice ?? [], 4 + words.length)
  return bytes
}
