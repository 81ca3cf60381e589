import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat, utf8, type Bytes } from '../src/bytes.ts'
import { anotherDeviceOf, canary, cast, formsFound } from './index.ts'

const fromBuffer = (buffer: Buffer): Bytes => new Uint8Array(buffer)

describe('the cast', () => {
  it('is the same people whenever they are called, each with their own keys', async () => {
    expect(await cast('Mara')).toBe(await cast('Mara'))
    const everyone = await Promise.all((['Mara', 'Ilse', 'Tomas', 'Eve'] as const).map(cast))
    expect(new Set(everyone.map(({ device }) => device.id.join())).size).toBe(4)
    expect((await anotherDeviceOf('Mara')).device.id).not.toEqual((await cast('Mara')).device.id)
  })
})

describe('a canary', () => {
  it('is found in every form it can take, wherever it lies', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 20 }), (noise) => {
      const words = canary()
      const before = new Uint8Array(noise)
      const forms = {
        'UTF-8': utf8(words),
        'UTF-16LE': fromBuffer(Buffer.from(words, 'utf16le')),
        'UTF-16BE': fromBuffer(Buffer.from(words, 'utf16le').swap16()),
        hex: utf8(Buffer.from(words).toString('hex')),
        HEX: utf8(Buffer.from(words).toString('hex').toUpperCase()),
        base64: utf8(Buffer.from(concat(before, utf8(words), before)).toString('base64')),
        base64url: utf8(Buffer.from(concat(before, utf8(words), before)).toString('base64url')),
      }
      for (const [name, form] of Object.entries(forms)) {
        const found = formsFound(concat(before, form, before), words)
        const sought = name.startsWith('base64') ? ['base64', 'base64url'] : [name]
        expect(found.some((form) => sought.includes(form)), name).toBe(true)
      }
    })))

  it('is not found where it is not', () => {
    expect(formsFound(utf8(canary() + canary()), canary())).toEqual([])
    expect(formsFound(utf8('canary'), canary())).toEqual([])
  })
})
