import { describe, expect, it } from 'vitest'
import { root } from '../root.ts'
import { claimsIn, unshownClaims } from './claims.ts'
import { sourceFiles } from './tree.ts'

const test = { path: 'vault/src/x.test.ts', text: "it('seals what is said', () => {})\nit.skip('opens it', () => {})\n" }
const claims = (...rows: readonly string[]) => ({ path: 'docs/threat-model.md', text: `${rows.join('\n')}\n` })

describe('claims in our documents', () => {
  it('are each shown by a test that exists, or say that they are not yet', () => {
    const files = sourceFiles(root)
    expect(unshownClaims(files)).toEqual([])
    expect(claimsIn(files)).toBeGreaterThan(20)
  })

  it('pass when they name a test, or say honestly that there is none', () => {
    const document = claims(
      '| C-01 | what is said is sealed | `vault/src/x.test.ts` › "seals what is said" |',
      '| C-02 | backups | the operator\'s |',
      '| C-03 | doctor | not yet |',
    )
    expect(unshownClaims([document, test])).toEqual([])
  })

  it.each([
    ['| C-01 | sealed | trust us |', 'names no test'],
    ['| C-01 | sealed | `vault/src/gone.test.ts` › "seals what is said" |', 'is not there'],
    ['| C-01 | sealed | `vault/src/x.test.ts` › "seals everything" |', 'has no test'],
    ['| C-01 | sealed | `vault/src/x.test.ts` › "opens it" |', 'is skipped'],
  ])('a row %s is found', (row, because) => {
    expect(unshownClaims([claims(row), test]).map(({ says }) => says).join()).toContain(because)
  })

  it('have ids that stand for one thing each', () => {
    expect(unshownClaims([claims('| C-01 | a | not yet |', '| C-01 | b | not yet |')])).toHaveLength(1)
  })
})
