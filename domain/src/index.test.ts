import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as domain from './index.ts'

it('the walk in the README passes every export', () => {
  const walk = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(Object.keys(domain).filter((name) => !new RegExp(`\\b${name}\\b`).test(walk))).toEqual([])
})
