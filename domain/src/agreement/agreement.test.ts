import { describe, expect, it } from 'vitest'
import {
  agreementParts, agreementToText, contents, emergencyNumbers, endAgreement, isAgreed, languagesWithRules, letMarkerTravel, mayReflectIn,
  reflectWithoutRules, sayYes, settle, statutesToAskAbout, turnReflection, type WordedId,
} from '../index.ts'
import { inTheRoom } from '../../testing/index.ts'

const thursday = { on: '2026-11-19', text: 'Nobody watches.' }

describe('the agreement of Mara and Ilse', () => {
  it('stands once both said yes, and keeps what each said yes to', () => {
    const room = inTheRoom()
    expect(isAgreed(room.shared().made.agreement)).toBe(false)
    room.ilse.shares(sayYes('clinician', thursday))
    expect(isAgreed(room.shared().made.agreement)).toBe(false)
    room.mara.shares(sayYes('client', thursday))
    expect(isAgreed(room.shared().made.agreement)).toBe(true)
    expect(room.shared().made.agreement.clientYes).toEqual(thursday)
  })
  it('is ended by either of them alone, and a yes from before counts no more', () => {
    for (const who of ['mara', 'ilse'] as const) {
      const room = inTheRoom()
      room.ilse.shares(sayYes('clinician', thursday))
      room.mara.shares(sayYes('client', thursday))
      room[who].shares(endAgreement('2026-11-20'))
      expect(room.shared().made.agreement).toEqual({
        ended: { by: who === 'mara' ? 'client' : 'clinician', on: '2026-11-20' }, marker: false, evenWithoutRules: false,
      })
      room.ilse.shares(sayYes('clinician', thursday))
      expect(isAgreed(room.shared().made.agreement)).toBe(false)
      room.mara.shares(sayYes('client', thursday))
      expect(isAgreed(room.shared().made.agreement)).toBe(true)
    }
  })
  it('nobody says yes with the other’s hand', () => {
    const room = inTheRoom()
    room.ilse.shares([...sayYes('client', thursday), ...letMarkerTravel(true), ...reflectWithoutRules(true)])
    room.mara.shares([...sayYes('clinician', thursday), ...turnReflection('2026-11-19')])
    expect(room.shared().made.agreement).toEqual({ marker: false, evenWithoutRules: false })
  })
})

describe('where anything may be given back', () => {
  it('is a language with rules, or one the client turned it on in, and never where the practice turned it off', () => {
    const room = inTheRoom()
    const may = (language: string): boolean => mayReflectIn(room.shared().made.agreement, language, languagesWithRules)
    expect([may('en'), may('es'), may('ar')]).toEqual([true, true, false])
    room.mara.shares(reflectWithoutRules(true))
    expect(may('ar')).toBe(true)
    room.ilse.shares(turnReflection('2026-11-19'))
    expect([may('en'), may('ar')]).toEqual([false, false])
    room.ilse.shares(turnReflection(null))
    expect(may('en')).toBe(true)
  })
  it('names the laws to ask about, and claims nothing about them', () => {
    expect(statutesToAskAbout.map(({ place }) => place)).toEqual(['Illinois', 'Nevada', 'Maine', 'Utah', 'California'])
    expect(statutesToAskAbout.map(({ name }) => name).join(' ')).not.toMatch(/lawful|legal|comply|exempt|allowed/i)
  })
})

describe('what the agreement says', () => {
  const say = (id: WordedId): string => contents.en.words[id].text
  it('is the same on both screens, says what is not settled yet, and is one text to say yes to', () => {
    const room = inTheRoom()
    expect(agreementToText(agreementParts(room.shared(), emergencyNumbers), say)).toContain(
      'When it is read\nNothing is said here yet.\nNobody watches. Between sessions nobody reads along.',
    )
    room.ilse.shares([...settle('readsWhen', { text: 'on the morning of our day', of: 'clinician' }), ...settle('country', 'ES')])
    const text = agreementToText(agreementParts(room.shared(), emergencyNumbers), say)
    expect(text).toContain('When it is read\non the morning of our day\n')
    expect(text).toContain('Emergency number: 112')
    expect(text).not.toContain('please ask me')
    room.mara.shares(letMarkerTravel(true))
    expect(agreementToText(agreementParts(room.shared(), emergencyNumbers), say)).toContain('please ask me')
  })
  it('knows no emergency number that no page gives', () => {
    const room = inTheRoom()
    room.ilse.shares(settle('country', 'JP'))
    expect(agreementToText(agreementParts(room.shared(), emergencyNumbers), say)).toContain(say('line.emergencyNone'))
  })
})
