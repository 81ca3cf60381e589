import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refused } from '../testing/index.ts'
import { toHex } from './bytes.ts'
import { formatKit, isKitGroup, kitCheckValue, kitSecretBytes, makeKit, parseKit, type Kit } from './kit.ts'

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const anyKit = fc.record({
  id: fc.string({ unit: fc.constantFrom(...symbols), minLength: 8, maxLength: 8 }),
  secret: fc.string({ unit: fc.constantFrom(...symbols), minLength: 32, maxLength: 32 }),
})
const typed = (kit: Kit) => formatKit(kit).text.replaceAll(' ', '')
const groupsInOrder = ['id', 'id', 1, 2, 3, 4, 5, 6, 7, 8, 'check'] as const

describe('the kit', () => {
  it('is eight symbols to find it by, eight groups of four, and four that check', () => {
    const kit = makeKit()
    const printed = formatKit(kit)
    expect(printed.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/)
    expect(printed.groups).toHaveLength(8)
    expect(printed.text.split(' ')).toHaveLength(11)
    expect(printed.groups.join('')).toBe(kit.secret)
    expect(kitSecretBytes(kit)).toHaveLength(20)
  })

  it('is read back from what was printed, however it is typed', () =>
    fc.assert(fc.property(anyKit, (kit) => {
      const { text } = formatKit(kit)
      expect(parseKit(text)).toEqual({ ok: true, value: kit })
      expect(parseKit(text.toLowerCase().replaceAll(' ', '-'))).toEqual({ ok: true, value: kit })
      expect(parseKit(` ${text.replaceAll('0', 'o').replaceAll('1', 'l')} `)).toEqual({ ok: true, value: kit })
      expect(parseKit(text.replaceAll('0', 'O').replaceAll('1', 'I'))).toEqual({ ok: true, value: kit })
    })))

  it('notices one mistyped symbol anywhere and names its group', () =>
    fc.assert(fc.property(anyKit, fc.nat(39), fc.integer({ min: 1, max: 31 }), (kit, at, by) => {
      const text = typed(kit)
      const wrong = symbols[(symbols.indexOf(text[at] ?? '') + by) % 32] ?? ''
      expect(parseKit(text.slice(0, at) + wrong + text.slice(at + 1)))
        .toEqual(refused('Mistyped', { group: groupsInOrder[Math.floor(at / 4)] }))
    })))

  it('notices one mistyped symbol of the check group, and names no other group for it', () =>
    fc.assert(fc.property(anyKit, fc.integer({ min: 40, max: 43 }), fc.integer({ min: 1, max: 31 }), (kit, at, by) => {
      const text = typed(kit)
      const wrong = symbols[(symbols.indexOf(text[at] ?? '') + by) % 32] ?? ''
      const answer = parseKit(text.slice(0, at) + wrong + text.slice(at + 1))
      expect([{ kind: 'Mistyped', group: 'check' }, { kind: 'Mistyped', group: null }])
        .toContainEqual(answer.ok ? null : answer.error)
    })))

  it('notices two neighbours that changed places', () =>
    fc.assert(fc.property(anyKit, fc.nat(38), (kit, at) => {
      const text = typed(kit)
      const [a = '', b = ''] = text.slice(at, at + 2)
      fc.pre(a !== b)
      expect(parseKit(text.slice(0, at) + b + a + text.slice(at + 2)).ok).toBe(false)
    })))

  it('says what is missing, and what is no symbol at all', () => {
    const text = typed(makeKit())
    expect(parseKit(text.slice(1))).toEqual(refused('WrongLength', { expected: 44, length: 43 }))
    expect(parseKit('')).toEqual(refused('WrongLength', { expected: 44, length: 0 }))
    expect(parseKit(`${text.slice(0, 12)}U${text.slice(13)}`)).toEqual(refused('NotASymbol', { symbol: 'U', group: 2 }))
    expect(parseKit(`€${text.slice(1)}`)).toEqual(refused('NotASymbol', { symbol: '€', group: 'id' }))
  })

  it('is proven by typing a group back', () => {
    const kit = { id: '0'.repeat(8), secret: '0123456789ABCDEFGHJKMNPQRSTVWXYZ' }
    expect(isKitGroup(kit, 2, ' 89ab ')).toBe(true)
    expect(isKitGroup(kit, 0, 'Ol23')).toBe(true)
    expect(isKitGroup(kit, 0, '89AB')).toBe(false)
    expect(isKitGroup(kit, 8, '89AB')).toBe(false)
    expect(isKitGroup(kit, 0, '')).toBe(false)
  })

  it('holds its 160 bits from left to right', () => {
    expect(toHex(kitSecretBytes({ id: '', secret: `${'0'.repeat(31)}1` }))).toBe(`${'00'.repeat(19)}01`)
    expect(toHex(kitSecretBytes({ id: '', secret: `Z${'0'.repeat(31)}` }))).toBe(`f8${'00'.repeat(19)}`)
  })

  it('has a check value of its own', async () => {
    const kit = makeKit()
    expect(await kitCheckValue(kit)).toEqual(await kitCheckValue({ ...kit }))
    expect(await kitCheckValue(kit)).not.toEqual(await kitCheckValue({ ...kit, id: makeKit().id }))
  })
})
