import { generateKeyPairSync } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noHash, readReceipt, receiptMostBytes } from '@vibecheck/wire'
import { randomHash, randomId } from '../../testing/device.ts'
import { isReceiptOf } from '../../testing/receipt.ts'
import { readReceiptKey } from '../receipt-key.ts'
import { signWith } from '../signatures.ts'
import { mostReceiptsTogether, sayReceipt, signTogether } from './receipts.ts'

const keyPair = () => readReceiptKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
const relay = keyPair()
const sign = (root: Uint8Array) => signWith(relay.privateKey, 'sig/receipt', root)
const say = (seq: number) => sayReceipt(randomId(), seq, randomHash(), 20_000, noHash)

describe('receipts signed together', () => {
  it('for any number of them each leads to the one signature, and says what it was to say', () =>
    fc.assert(fc.property(fc.integer({ min: 1, max: mostReceiptsTogether }), (count) => {
      const said = Array.from({ length: count }, (_, at) => say(at + 1))
      let signatures = 0
      const receipts = signTogether(said, (root) => {
        signatures += 1
        return sign(root)
      })
      expect([receipts.length, signatures]).toEqual([count, 1])
      for (const [at, receipt] of receipts.entries()) {
        const read = readReceipt(receipt)
        expect(read).toMatchObject({ ok: true, value: { seq: at + 1, day: 20_000 } })
        expect(receipt.length).toBeLessThanOrEqual(receiptMostBytes)
      }
      for (const at of [0, count >> 1, count - 1]) expect(isReceiptOf(relay.publicKey, receipts[at] ?? new Uint8Array())).toBe(true)
    }), { numRuns: 40 }))

  it('none, without a signature, where nothing was said', () => {
    expect(signTogether([], sign)).toEqual([])
  })

  it('are worth nothing from another relay, or with any byte changed', () => {
    const [, one = new Uint8Array()] = signTogether([say(1), say(2), say(3)], sign)
    expect(isReceiptOf(relay.publicKey, one)).toBe(true)
    expect(isReceiptOf(keyPair().publicKey, one)).toBe(false)
    for (let at = 0; at < one.length; at++) {
      const changed = one.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(isReceiptOf(relay.publicKey, changed)).toBe(false)
    }
  })
})
