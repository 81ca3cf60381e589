import { describe, expect, it } from 'vitest'
import { cast, flipped, refused } from '../testing/index.ts'
import { zeros, type Bytes } from './bytes.ts'
import { epochCommitment, newEpochKey, unwrapEpochKey, wrapEpochKey } from './epoch.ts'
import { randomBytes, sha256 } from './primitives.ts'

const rotation = async (to: 'Ilse' | 'Tomas' = 'Ilse', givenKey?: Bytes) => {
  const [mara, member] = await Promise.all([cast('Mara'), cast(to)])
  const at = { space: randomBytes(16), epoch: 3, by: mara.device.id, aad: await sha256(randomBytes(8)) }
  const key = newEpochKey()
  const wrapped = await wrapEpochKey({
    ...at, key: givenKey ?? key, to: { id: member.device.id, sealPub: member.device.seal.publicKey },
  })
  if (!wrapped.ok) throw new Error(wrapped.error.kind)
  const recipient = { id: member.device.id, ...member.device.seal }
  return { ...at, key, wrapped: wrapped.value, recipient, commitment: await epochCommitment(key, at.space, at.epoch) }
}

describe('a new epoch', () => {
  it('reaches a member as 113 bytes and opens', async () => {
    const { key, ...asked } = await rotation()
    expect(asked.wrapped.length).toBe(113)
    expect(await unwrapEpochKey(asked)).toEqual({ ok: true, value: key })
  })

  it('opens for nobody else, in no other space, epoch or record, from no other sender', async () => {
    const { key: _, ...asked } = await rotation()
    const tomas = await cast('Tomas')
    const notTheirs = refused('NotAuthentic')
    expect(await unwrapEpochKey({ ...asked, recipient: { id: tomas.device.id, ...tomas.device.seal } })).toEqual(notTheirs)
    expect(await unwrapEpochKey({ ...asked, recipient: { ...asked.recipient, id: tomas.device.id } })).toEqual(notTheirs)
    expect(await unwrapEpochKey({ ...asked, space: randomBytes(16) })).toEqual(notTheirs)
    expect(await unwrapEpochKey({ ...asked, epoch: 4 })).toEqual(notTheirs)
    expect(await unwrapEpochKey({ ...asked, by: tomas.device.id })).toEqual(notTheirs)
    expect(await unwrapEpochKey({ ...asked, aad: zeros(32) })).toEqual(notTheirs)
    expect(await unwrapEpochKey({ ...asked, wrapped: flipped(asked.wrapped, 100) })).toEqual(notTheirs)
  })

  it('is said loudly when one member was handed another key', async () => {
    const { key: _, ...asked } = await rotation('Ilse', newEpochKey())
    expect(await unwrapEpochKey(asked)).toEqual({
      ok: false, error: { kind: 'CommitmentDiffers', space: asked.space, epoch: 3 },
    })
  })

  it('commits to one key, one space, one epoch', async () => {
    const key = newEpochKey()
    const space = randomBytes(16)
    const commitment = await epochCommitment(key, space, 1)
    expect(await epochCommitment(key, space, 2)).not.toEqual(commitment)
    expect(await epochCommitment(key, randomBytes(16), 1)).not.toEqual(commitment)
    expect(await epochCommitment(newEpochKey(), space, 1)).not.toEqual(commitment)
  })
})
