import { describe, expect, it } from 'vitest'
import { deviceOf, hashOf } from '../testing/membership-log.ts'
import { applyDeviceList, listAuthorOf, parseDeviceListCore, type DeviceList, type DeviceListCore } from './device-list.ts'
import { noHash } from './ids.ts'

const [phone, tablet, ghost] = [deviceOf('phone'), deviceOf('tablet'), deviceOf('ghost')]
const hash = (core: DeviceListCore) => hashOf(JSON.stringify(core))
const begin: DeviceListCore = { v: 1, n: 0, prev: noHash, by: phone.id, act: { type: 'add', device: phone, isKit: false } }
const take = (list: DeviceList | undefined, core: DeviceListCore) => applyDeviceList(list, core, hash(core), hashOf('Mara'))
const listed = (...cores: readonly DeviceListCore[]): DeviceList => {
  let list: DeviceList | undefined
  for (const core of cores) {
    const next = take(list, core)
    if (!next.ok) throw new Error(next.error.rule)
    list = next.value
  }
  if (list === undefined) throw new Error('a list has a first entry')
  return list
}
const next = (list: DeviceList, by: string, act: DeviceListCore['act']): DeviceListCore => ({ v: 1, n: list.n + 1, prev: list.head, by, act })
const ruleOf = (done: ReturnType<typeof take>) => (done.ok ? 'taken' : done.error.rule)

describe('a device list', () => {
  const one = listed(begin)
  const two = listed(begin, next(one, phone.id, { type: 'add', device: tablet, isKit: true }))

  it('begins with a device that adds itself, and that entry is the person, whatever comes later', () => {
    expect(two.person).toBe(one.person)
    expect([...two.devices.values()].map(({ id, isKit, removed }) => [id, isKit, removed])).toEqual([[phone.id, false, false], [tablet.id, true, false]])
    for (const odd of [{ ...begin, n: 1 }, { ...begin, prev: hashOf('x') }, { ...begin, by: ghost.id }, { ...begin, act: { type: 'remove' as const, device: phone.id } }])
      expect(ruleOf(take(undefined, odd))).toBe('A list begins with a device that adds itself.')
  })

  it('follows entry by entry', () => {
    expect(ruleOf(take(two, { ...next(two, phone.id, { type: 'add', device: ghost, isKit: false }), prev: one.head }))).toBe('An entry follows the one before it, and no other.')
    expect(ruleOf(take(two, { ...next(two, phone.id, { type: 'add', device: ghost, isKit: false }), n: 5 }))).toBe('An entry follows the one before it, and no other.')
  })

  it('grows and shrinks by its own active devices only', () => {
    expect(ruleOf(take(two, next(two, ghost.id, { type: 'add', device: ghost, isKit: false })))).toBe('Only a device of this person may speak.')
    const gone = listed(begin, next(one, phone.id, { type: 'add', device: tablet, isKit: true }), next(two, phone.id, { type: 'remove', device: tablet.id }))
    expect(gone.devices.get(tablet.id)?.removed).toBe(true)
    expect(listAuthorOf(gone, next(gone, tablet.id, { type: 'add', device: ghost, isKit: false }))).toBeUndefined()
    expect(ruleOf(take(gone, next(gone, tablet.id, { type: 'add', device: ghost, isKit: false })))).toBe('Only a device of this person may speak.')
    expect(ruleOf(take(gone, next(gone, phone.id, { type: 'add', device: tablet, isKit: false })))).toBe('A device is added once.')
    expect(ruleOf(take(gone, next(gone, phone.id, { type: 'remove', device: tablet.id })))).toBe('Only a device of the list can be removed, once.')
  })

  it('is parsed strictly', () => {
    const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
    expect(parseDeviceListCore(bytes(begin))).toEqual({ ok: true, value: begin })
    expect(parseDeviceListCore(bytes({ ...begin, name: 'Mara\'s phone' })).ok).toBe(false)
    expect(parseDeviceListCore(bytes([])).ok).toBe(false)
    expect(parseDeviceListCore(new Uint8Array([0xff])).ok).toBe(false)
  })
})
