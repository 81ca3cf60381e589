import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as wire from './index.ts'

/** What each version looked like. When the hash below moves: a new version, and a line in version.ts that says what changed. */
const shapes: Readonly<Record<number, string>> = {
  1: '5b6a1a6f5d1b9965d127e013956e5a67c3db6f709618a3de891f799bcf2f2632',
  2: 'fc08013b71d6d639b5ebd4d80ea1192a5413c3636a5a96a9d2106fd6b762035c',
  3: 'f3601b90838cedabeba4d9cd4bef4d8389b24aeeba26810be8bfcbdc3ccce4ba',
}

/** Every schema and every number that both ends must agree on, in one text. */
const shape = (): string => {
  const parts: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(wire).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (typeof value !== 'function') parts[name] = value
  parts['rules'] = wire.membershipRules.map(({ says }) => says)
  return JSON.stringify(parts, (key, value: unknown) => (key === 'membershipRules' ? undefined : value))
}

describe('the shape of the wire', () => {
  it('is the one of its version', () => {
    const hash = createHash('sha256').update(shape()).digest('hex')
    expect(`${wire.wireVersion} ${hash}`, 'The shape moved: raise wireVersion, write its line in version.ts, and put the new hash here.').toBe(
      `${wire.wireVersion} ${shapes[wire.wireVersion]}`,
    )
  })

  it('of every message refuses a field it does not know', () => {
    const open = Object.entries<unknown>(wire).filter(([, value]) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'object' && 'properties' in value)
    expect(open.length).toBeGreaterThan(20)
    const lenient = open.filter(([, value]) => !(typeof value === 'object' && value !== null && 'additionalProperties' in value && value.additionalProperties === false)).map(([name]) => name)
    // A refusal may gain fields: an older device must still understand that it was refused.
    expect(lenient).toEqual(['Refusal'])
  })
})
