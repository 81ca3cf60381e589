import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptySheet, longestLine, questionCount, sheetToText, textToSheet, type Sheet } from './sheet.ts'
import { answers } from './threads.ts'

const anyLine = fc.string({ unit: 'grapheme', maxLength: 30 }).map((line) => line.replaceAll(/[\r\n]/g, ' ').slice(0, longestLine)).filter((line) => line.isWellFormed())
const anySheet: fc.Arbitrary<Sheet> = fc.record({
  answers: fc.array(fc.option(fc.constantFrom(...answers), { nil: undefined }), { minLength: questionCount, maxLength: questionCount }),
  lines: fc.array(anyLine, { minLength: questionCount, maxLength: questionCount }),
})

describe('a sheet in a link', () => {
  it('for any sheet, comes back as it was', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      expect(textToSheet(sheetToText(sheet, true))).toEqual({ ok: true, value: sheet })
    }))
  })

  it('for any sheet, carries the answers and no line of one’s own, unless that was asked for', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      expect(textToSheet(sheetToText(sheet, false))).toEqual({ ok: true, value: { answers: sheet.answers, lines: emptySheet.lines } })
    }))
  })

  it('for any sheet, is refused when a character of it was changed or it was cut', () => {
    fc.assert(fc.property(anySheet, fc.nat(), fc.constantFrom('y', 'n', 'A', 'z', '.', '7', '-'), (sheet, at, other) => {
      const text = sheetToText(sheet, true)
      const where = at % text.length
      if (text[where] !== other) expect(textToSheet(`${text.slice(0, where)}${other}${text.slice(where + 1)}`)).toEqual({ ok: false, error: { kind: 'NotASheet' } })
      expect(textToSheet(text.slice(0, where)).ok).toBe(false)
    }))
  })

  it('is made of characters that need no escaping in an address', () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      expect(sheetToText(sheet, true)).toMatch(/^[A-Za-z0-9._-]+$/)
    }))
  })

  it('is refused, and nothing breaks, for whatever else stands behind a #', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(textToSheet(text).ok).toBe(false)
    }))
    for (const foreign of ['', 'text', 's1', 's1.yyyyyyyyyy..', 's2.yyyyyyyyyy..0000000', 's1.yyyyyyyyyy.!!!.0000000']) expect(textToSheet(foreign).ok).toBe(false)
  })
})
