import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hexToBytes } from './bytes.ts'
import { headerBytes, readEnvelopeHeader, signatureBytes } from './envelope-header.ts'
import { noHash } from './ids.ts'
import * as wire from './index.ts'
import { receiptBytes, receiptMostBytes } from './receipt.ts'
import { refusalKinds } from './refusals.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe('the protocol as it is written down', () => {
  it('shows a header that is one', () => {
    const hex = /```hex\n([\s\S]*?)```/.exec(readme)?.[1]?.replaceAll(/\s/g, '') ?? ''
    const header = hexToBytes(hex)
    expect(header.ok && header.value.length).toBe(headerBytes)
    const bytes = new Uint8Array(headerBytes + 160 + signatureBytes)
    if (header.ok) bytes.set(header.value)
    expect(readEnvelopeHeader(bytes)).toEqual({
      ok: true,
      value: { kind: 'event', stream: 1, space: 'a1'.repeat(16), epoch: 1, device: 'd2'.repeat(16), seq: 1, prev: noHash, ciphertextBytes: 160 },
    })
  })

  it('names sizes that are the ones of the code', () => {
    expect(readme).toContain(`signature 64      = ${receiptBytes(0)} to ${receiptMostBytes}`)
    expect(readme).toContain(`${wire.redactedBytes} bytes, header`)
    expect(readme).toContain(`entries of ${4 + 16 + wire.wrapBytes} bytes`)
    expect(readme).toContain(`at most ${wire.limits.readingEnvelopes} and`)
    expect(readme).toContain(wire.envelopesType)
    expect(readme).toContain(wire.headHeader)
  })

  it('speaks of no refusal that does not exist', () => {
    const named = [...readme.matchAll(/`(Taken|Expired|NotFound|Conflict|SequenceGap|UpdateNeeded|[A-Z][a-z]+[A-Z][A-Za-z]+)`/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(6)
    for (const name of named) expect(refusalKinds).toContain(name)
  })
})
