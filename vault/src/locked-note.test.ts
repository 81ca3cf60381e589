import { describe, expect, it } from 'vitest'
import { cast, flipped, refused } from '../testing/index.ts'
import { concat, utf8, zeros, type Bytes } from './bytes.ts'
import { openLockedNote, sealLockedNote } from './locked-note.ts'

const caught = async (text: string): Promise<Bytes> => {
  const { device } = await cast('Mara')
  const note = await sealLockedNote(device.seal.publicKey, utf8(text))
  if (!note.ok) throw new Error(note.error.kind)
  return note.value
}

describe('a note caught while locked', () => {
  it('is opened by the same device once it is unlocked, and by no other', async () => {
    const [mara, eve] = await Promise.all([cast('Mara'), cast('Eve')])
    const note = await caught('the wave')
    expect(await openLockedNote(mara.device.seal, note)).toEqual({ ok: true, value: utf8('the wave') })
    expect(await openLockedNote(eve.device.seal, note)).toEqual(refused('NotAuthentic'))
  })

  it('looks the same for a touch and for a sentence', async () => {
    expect((await caught('')).length).toBe((await caught('it came when the phone rang, and stayed')).length)
  })

  it('is read strictly', async () => {
    const { device: { seal } } = await cast('Mara')
    const note = await caught('the wave')
    expect(await openLockedNote(seal, note.with(0, 2))).toEqual(refused('UnknownVersion', { version: 2 }))
    expect(await openLockedNote(seal, zeros(0))).toEqual(refused('UnknownVersion', { version: 0 }))
    for (const other of [note.slice(0, -1), concat(note, zeros(1)), flipped(note, 80), note.slice(0, 1)]) {
      expect(await openLockedNote(seal, other)).toEqual(refused('NotAuthentic'))
    }
  })

  it('is not sealed to what is no key', async () => {
    expect(await sealLockedNote(zeros(65), utf8('x'))).toEqual(refused('InvalidPublicKey'))
  })
})
