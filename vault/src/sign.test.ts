import { describe, expect, it } from 'vitest'
import { cast } from '../testing/index.ts'
import { concat, utf8, zeros } from './bytes.ts'
import { receiptName, receiptRoot, verifyReceipt } from './receipt.ts'
import { recordHash, signRecord, verifyRecord } from './record.ts'
import { sign, verify } from './sign.ts'

describe('a signature', () => {
  it('is Mara’s, over these bytes, for this purpose', async () => {
    const [{ device: mara }, { device: eve }] = await Promise.all([cast('Mara'), cast('Eve')])
    const signature = await sign('sig/sign-in', mara.sign.privateKey, utf8('challenge'), utf8('https://here'))
    const asked = [utf8('challenge'), utf8('https://here')] as const
    expect(signature.length).toBe(64)
    expect(await verify('sig/sign-in', mara.sign.publicKey, signature, ...asked)).toBe(true)
    expect(await verify('sig/membership', mara.sign.publicKey, signature, ...asked)).toBe(false)
    expect(await verify('sig/sign-in', eve.sign.publicKey, signature, ...asked)).toBe(false)
    expect(await verify('sig/sign-in', mara.seal.publicKey, signature, ...asked)).toBe(false)
    const elsewhere = [utf8('challenge'), utf8('https://there')] as const
    expect(await verify('sig/sign-in', mara.sign.publicKey, signature, ...elsewhere)).toBe(false)
  })

  it('is refused, not an error, when it or the key is nonsense', async () => {
    const { device: mara } = await cast('Mara')
    const signature = await sign('sig/sign-in', mara.sign.privateKey, utf8('x'))
    for (const other of [zeros(0), zeros(64), signature.slice(1), concat(signature, zeros(1))]) {
      expect(await verify('sig/sign-in', mara.sign.publicKey, other, utf8('x'))).toBe(false)
    }
    for (const key of [zeros(0), zeros(65), mara.sign.publicKey.with(1, (mara.sign.publicKey[1] ?? 0) ^ 1)]) {
      expect(await verify('sig/sign-in', key, signature, utf8('x'))).toBe(false)
    }
  })
})

describe('a signed record', () => {
  const core = utf8('{"v":1,"n":0}')
  const wraps = utf8('wraps')

  it('binds its core and its wraps, and is chained by both', async () => {
    const { device: ilse } = await cast('Ilse')
    const signature = await signRecord('membership', ilse.sign.privateKey, core, wraps)
    expect(await verifyRecord('membership', ilse.sign.publicKey, signature, core, wraps)).toBe(true)
    expect(await verifyRecord('membership', ilse.sign.publicKey, signature, core)).toBe(false)
    expect(await verifyRecord('membership', ilse.sign.publicKey, signature, core, utf8('other'))).toBe(false)
    expect(await verifyRecord('membership', ilse.sign.publicKey, signature, utf8('{"v":1,"n":1}'), wraps)).toBe(false)
    expect(await verifyRecord('device-list', ilse.sign.publicKey, signature, core, wraps)).toBe(false)
    expect(await recordHash(core, wraps)).toEqual(await recordHash(core.slice(), wraps.slice()))
    expect(await recordHash(core, wraps)).not.toEqual(await recordHash(core))
  })

  it('without wraps is the record with no bytes of them', async () => {
    const { device: ilse } = await cast('Ilse')
    const signature = await signRecord('device-list', ilse.sign.privateKey, core)
    expect(await verifyRecord('device-list', ilse.sign.publicKey, signature, core, zeros(0))).toBe(true)
    expect(await recordHash(core)).toEqual(await recordHash(core, zeros(0)))
  })
})

describe('a receipt', () => {
  it('is believed only from the relay this device knows', async () => {
    const [{ device: relay }, { device: eve }] = await Promise.all([cast('Tomas'), cast('Eve')])
    const said = utf8('space, seq, id, day, previous')
    const signature = await sign('sig/receipt', relay.sign.privateKey, said)
    expect(await verifyReceipt(relay.sign.publicKey, said, signature)).toBe(true)
    expect(await verifyReceipt(eve.sign.publicKey, said, signature)).toBe(false)
    expect(await verifyReceipt(relay.sign.publicKey, utf8('another'), signature)).toBe(false)
  })

  it('signed together with others is led to the same root by its own way, and by no other', async () => {
    const [one, two, three] = [utf8('one'), utf8('two'), utf8('three')]
    const [first, second, third] = await Promise.all([receiptName(one), receiptName(two), receiptName(three)])
    const pair = await receiptRoot(one, [{ side: 'right', hash: second }])
    const root = await receiptRoot(three, [{ side: 'left', hash: pair }])
    expect(await receiptRoot(one, [{ side: 'right', hash: second }, { side: 'right', hash: third }])).toEqual(root)
    expect(await receiptRoot(two, [{ side: 'left', hash: first }, { side: 'right', hash: third }])).toEqual(root)
    expect(await receiptRoot(two, [{ side: 'right', hash: first }, { side: 'right', hash: third }])).not.toEqual(root)
    expect(await receiptRoot(utf8('four'), [{ side: 'right', hash: second }, { side: 'right', hash: third }])).not.toEqual(root)
    expect(await receiptRoot(one, [])).toEqual(first)
  })
})
