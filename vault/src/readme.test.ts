import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as vault from './index.ts'

describe('the walk past the exports', () => {
  it('leaves none out', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    for (const name of Object.keys(vault)) expect(readme, name).toMatch(new RegExp(`\`${name}[\`(]`))
  })
})
