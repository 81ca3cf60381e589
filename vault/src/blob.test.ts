import { describe, expect, it } from 'vitest'
import { refused, flipped } from '../testing/index.ts'
import { concat, zeros, type Bytes } from './bytes.ts'
import { openBlob, sealBlob } from './blob.ts'
import { randomBytes, sha256 } from './primitives.ts'

const MiB = 1024 * 1024
const sealedChunk = MiB + 28
const space = randomBytes(16)
const patterned = (length: number): Bytes => zeros(length).map((_, i) => i * 31)
/** The relay, hostile, gives other bytes and claims the id that fits them. */
const rearranged = async (key: Bytes, bytes: Bytes) => openBlob(space, { key, id: await sha256(bytes), bytes })

describe('a voice note', () => {
  it.each([0, 1, MiB - 1, MiB, MiB + 1, 2 * MiB + 77])('of %i bytes comes back whole', async (length) => {
    const content = patterned(length)
    const sealed = await sealBlob(space, content)
    const opened = await openBlob(space, sealed)
    expect(opened.ok && Buffer.compare(opened.value, content)).toBe(0)
  })

  it('is the one its record names, or none', async () => {
    const sealed = await sealBlob(space, patterned(100))
    expect(await openBlob(space, { ...sealed, bytes: flipped(sealed.bytes, 50) }))
      .toEqual(refused('BlobIdDiffers'))
    const notTheirs = refused('NotAuthentic')
    expect(await openBlob(randomBytes(16), sealed)).toEqual(notTheirs)
    expect(await openBlob(space, { ...sealed, key: randomBytes(32) })).toEqual(notTheirs)
  })

  it('loses no piece and gains none, even if the id were made to fit', async () => {
    const { key, bytes } = await sealBlob(space, patterned(2 * MiB + 77))
    const [first, second] = [bytes.slice(0, sealedChunk), bytes.slice(sealedChunk, 2 * sealedChunk)]
    const last = bytes.slice(2 * sealedChunk)
    const notTheirs = refused('NotAuthentic')
    expect(await rearranged(key, concat(first, last))).toEqual(notTheirs)
    expect(await rearranged(key, concat(first, second))).toEqual(notTheirs)
    expect(await rearranged(key, concat(second, first, last))).toEqual(notTheirs)
    expect(await rearranged(key, concat(bytes, zeros(3)))).toEqual(notTheirs)
    expect(await rearranged(key, zeros(0))).toEqual(notTheirs)
  })
})
