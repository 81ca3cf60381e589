import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cast, flipped, hex, refused } from '../testing/index.ts'
import { concat, utf8, zeros } from './bytes.ts'
import { hpkeSeal } from './hpke.ts'
import {
  answerPsk, invitationWords, mailboxIdOf, newInvitationSecret, openAnswer, openOffer, sealAnswer, sealOffer,
  secretFromWords,
} from './invitation.ts'
import { labelled } from './labels.ts'
import { randomBytes } from './primitives.ts'

const anySecret = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => new Uint8Array(bytes))

describe('the words of an invitation', () => {
  it('are those of the proposal they come from', () => {
    expect(invitationWords(hex('7f000001'))).toEqual(['lusab', 'babad'])
    expect(invitationWords(hex('3f54dcc1'))).toEqual(['gutih', 'tugad'])
    expect(invitationWords(hex('3f760723'))).toEqual(['gutuk', 'bisog'])
  })

  it('carry every secret, however they are typed', () =>
    fc.assert(fc.property(anySecret, (secret) => {
      const words = invitationWords(secret)
      expect(words).toHaveLength(8)
      for (const text of [words.join(' '), words.join('-').toUpperCase(), ` ${words.join(', ')}. `, words.join('')]) {
        expect(secretFromWords(text)).toEqual({ ok: true, value: secret })
      }
    })))

  it('say which one cannot be, and how many are missing', () => {
    const words = invitationWords(zeros(16))
    expect(secretFromWords(words.with(2, 'hello').join(' ')))
      .toEqual(refused('NotAnInvitationWord', { word: 'hello', position: 3 }))
    expect(secretFromWords(words.slice(1).join(' ')))
      .toEqual(refused('WrongNumberOfWords', { expected: 8, found: 7 }))
    expect(secretFromWords([...words, 'babab'].join(' ')))
      .toEqual(refused('WrongNumberOfWords', { expected: 8, found: 9 }))
    expect(secretFromWords('')).toEqual(refused('WrongNumberOfWords', { expected: 8, found: 0 }))
  })
})

describe('the mailbox', () => {
  it('is where both look, and tells nothing of the secret to the relay', async () => {
    const secret = newInvitationSecret()
    expect(await mailboxIdOf(secret)).toHaveLength(16)
    expect(await mailboxIdOf(secret.slice())).toEqual(await mailboxIdOf(secret))
    expect(await mailboxIdOf(secret)).not.toEqual(secret)
    expect((await answerPsk(secret)).key).not.toEqual((await answerPsk(newInvitationSecret())).key)
  })
})

describe('the offer', () => {
  it('is read by who has the secret, unchanged or not at all', async () => {
    const secret = newInvitationSecret()
    const sealed = await sealOffer(secret, utf8('from Ilse'))
    expect(await openOffer(secret, sealed)).toEqual({ ok: true, value: utf8('from Ilse') })
    expect(await openOffer(newInvitationSecret(), sealed)).toEqual(refused('NotAuthentic'))
    for (let at = 1; at < sealed.length; at++) {
      expect((await openOffer(secret, flipped(sealed, at))).ok).toBe(false)
    }
    expect(await openOffer(secret, sealed.with(0, 2))).toEqual(refused('UnknownVersion', { version: 2 }))
    expect(await openOffer(secret, zeros(0))).toEqual(refused('UnknownVersion', { version: 0 }))
    expect(await openOffer(secret, sealed.slice(0, 20))).toEqual(refused('NotAuthentic'))
  })
})

describe('the answer', () => {
  const asked = async () => {
    const { device: { seal } } = await cast('Ilse')
    const said = {
      secret: newInvitationSecret(), to: seal.publicKey, spaceId: randomBytes(16), plaintext: utf8('Mara’s devices'),
    }
    const sealed = await sealAnswer(said)
    if (!sealed.ok) throw new Error(sealed.error.kind)
    return { ...said, sealed: sealed.value, recipient: seal }
  }
  const notTheirs = refused('NotAuthentic')

  it('reaches Ilse, for this space', async () => {
    const answer = await asked()
    expect(await openAnswer(answer)).toEqual({ ok: true, value: utf8('Mara’s devices') })
    expect(await openAnswer({ ...answer, spaceId: randomBytes(16) })).toEqual(notTheirs)
  })

  it('is not opened by Eve, who has the secret but not Ilse’s key', async () => {
    const [answer, eve] = await Promise.all([asked(), cast('Eve')])
    expect(await openAnswer({ ...answer, recipient: eve.device.seal })).toEqual(notTheirs)
  })

  it('cannot be made by the relay, which knows Ilse’s key and the mailbox but not the secret', async () => {
    const answer = await asked()
    const info = labelled('pair', answer.spaceId)
    const id = await mailboxIdOf(answer.secret)
    for (const psk of [undefined, { key: randomBytes(32), id }, { key: concat(id, id), id }]) {
      const said = { to: answer.to, info, aad: zeros(0), plaintext: utf8('Eve’s') }
      const forged = await hpkeSeal(psk === undefined ? said : { ...said, psk })
      if (!forged.ok) throw new Error(forged.error.kind)
      expect(await openAnswer({ ...answer, sealed: forged.value })).toEqual(notTheirs)
    }
  })
})
