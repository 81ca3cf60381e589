import { describe, expect, it } from 'vitest'
import { whatTheServerSees } from './what-the-server-sees.ts'

describe('what the server can see', () => {
  const seen = whatTheServerSees()
  const of = (message: string) => seen.find((one) => one.message === message)?.fields ?? []

  it('of an envelope is what the relay’s own reader finds in its header, and the size of what it cannot open', () => {
    expect(of('Envelope').map(({ name }) => name)).toEqual(['kind', 'stream', 'space', 'epoch', 'device', 'seq', 'prev', 'ciphertextBytes', 'ciphertext', 'sig'])
  })

  it('has a day and nothing finer for anything said', () => {
    expect(seen.flatMap(({ fields }) => fields).filter(({ name }) => /hour|time|minute|second|^at$/i.test(name))).toEqual([])
    expect(of('EnvelopeStored').map(({ kind }) => kind)).toContain('day')
  })

  it('has no field for a name, an address of a person, or words', () => {
    expect(seen.flatMap(({ fields }) => fields).filter(({ name }) => /^(name|email|phone|text|words|title|body)$/i.test(name))).toEqual([])
  })

  it('explains every message that a device sends', () => {
    expect(seen).toHaveLength(14)
    for (const { fields } of seen) expect(fields.length).toBeGreaterThan(0)
  })
})
