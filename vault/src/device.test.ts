import { describe, expect, it } from 'vitest'
import { anotherDeviceOf, cast, refused } from '../testing/index.ts'
import { concat, toHex, utf8, zeros } from './bytes.ts'
import { makeDevice, openDevice, parseWrappedDevice, wrappedDeviceBytes } from './device.ts'
import { deviceIdOf, personIdOf, spaceIdOf } from './ids.ts'
import { kitWrapKey, makeKit } from './kit.ts'
import { sha256 } from './primitives.ts'

describe('Mara’s device', () => {
  it('is named by its two public keys', async () => {
    const { device } = await cast('Mara')
    const expected = await sha256(utf8('vault/v1/device-id'), zeros(1), device.sign.publicKey, device.seal.publicKey)
    expect(device.id).toEqual(expected.slice(0, 16))
    expect(await deviceIdOf(device.seal.publicKey, device.sign.publicKey)).not.toEqual(device.id)
  })

  it('opens again as itself', async () => {
    const { keys, wrapped, device } = await cast('Mara')
    const opened = await openDevice(wrapped, keys.device)
    expect(opened).toMatchObject({ ok: true, value: { id: device.id } })
  })

  it('does not open with another key', async () => {
    const [mara, eve] = await Promise.all([cast('Mara'), cast('Eve')])
    expect(await openDevice(mara.wrapped, eve.keys.device)).toEqual(refused('NotAuthentic'))
  })

  it('does not open when its halves are swapped or mixed with another device’s', async () => {
    const { keys, wrapped } = await cast('Mara')
    const other = (await makeDevice(keys.device)).wrapped
    const refusalOf = async (change: Partial<typeof wrapped>) => {
      const opened = await openDevice({ ...wrapped, ...change }, keys.device)
      return opened.ok ? null : opened.error.kind
    }
    expect(await refusalOf({ wrappedSign: wrapped.wrappedSeal, wrappedSeal: wrapped.wrappedSign })).toBe('NotAuthentic')
    expect(await refusalOf({ wrappedSign: other.wrappedSign })).toBe('NotAuthentic')
    expect(await refusalOf({ wrappedSeal: other.wrappedSeal })).toBe('NotAuthentic')
    expect(await refusalOf({ wrappedSeal: zeros(5) })).toBe('NotAuthentic')
    expect(await refusalOf({ signPublic: other.signPublic })).toBe('DeviceIdDiffers')
    const renamed = await deviceIdOf(wrapped.signPublic, other.sealPublic)
    expect(await refusalOf({ sealPublic: other.sealPublic, id: renamed })).toBe('NotAuthentic')
    expect(await refusalOf({ id: other.id })).toBe('DeviceIdDiffers')
    expect(await refusalOf({ sealPublic: zeros(65) })).toBe('InvalidPublicKey')
  })

  it('travels as one string of bytes, read strictly', async () => {
    const { wrapped } = await cast('Mara')
    const bytes = wrappedDeviceBytes(wrapped)
    expect(parseWrappedDevice(bytes)).toEqual({ ok: true, value: wrapped })
    const notTheirs = refused('NotAWrappedDevice')
    for (let length = 0; length < bytes.length; length += 7) {
      expect(parseWrappedDevice(bytes.slice(0, length))).toEqual(notTheirs)
    }
    expect(parseWrappedDevice(concat(bytes, zeros(1)))).toEqual(notTheirs)
    expect(parseWrappedDevice(bytes.with(0, 2))).toEqual(notTheirs)
  })

  it('is another one for every device, and a kit is one of them', async () => {
    const [one, two] = await Promise.all([anotherDeviceOf('Mara'), anotherDeviceOf('Mara')])
    expect(toHex(one.device.id)).not.toBe(toHex(two.device.id))
    const kit = makeKit()
    const { wrapped } = await makeDevice(await kitWrapKey(kit))
    expect(await openDevice(wrapped, await kitWrapKey(kit))).toMatchObject({ ok: true })
    expect(await openDevice(wrapped, await kitWrapKey(makeKit()))).toMatchObject({ ok: false })
  })
})

describe('names', () => {
  it('of a space and of a person come from what they name, each in its own way', async () => {
    const core = utf8('{"v":1}')
    expect(await spaceIdOf(core)).toEqual((await sha256(utf8('vault/v1/space-id'), zeros(1), core)).slice(0, 16))
    expect(await personIdOf(core)).toEqual(await sha256(utf8('vault/v1/person-id'), zeros(1), core))
  })
})
