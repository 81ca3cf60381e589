/**
 * A person's device list: the signed, hash-chained entries that say which devices are theirs.
 * The first entry is the person: its hash is their id. A paper kit is a device like any other.
 */
import Type, { type Static } from 'typebox'
import Value from 'typebox/value'
import { DeviceId, DeviceKeys, Hash, type PersonId, noHash } from './ids.ts'
import { fail, ok, type Result } from './result.ts'

const strict = { additionalProperties: false } as const

export const DeviceListCore = Type.Object({
  v: Type.Literal(1),
  n: Type.Integer({ minimum: 0 }),
  prev: Hash,
  by: DeviceId,
  act: Type.Union([
    Type.Object({ type: Type.Literal('add'), device: DeviceKeys, isKit: Type.Boolean() }, strict),
    Type.Object({ type: Type.Literal('remove'), device: DeviceId }, strict),
  ]),
}, strict)
export type DeviceListCore = Static<typeof DeviceListCore>

export const parseDeviceListCore = (core: Uint8Array): Result<DeviceListCore, { readonly kind: 'RecordMalformed' }> => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(core))
    return Value.Check(DeviceListCore, value) ? ok(value) : fail({ kind: 'RecordMalformed' })
  } catch {
    return fail({ kind: 'RecordMalformed' })
  }
}

export type ListedDevice = DeviceKeys & { readonly isKit: boolean; readonly removed: boolean }
export type DeviceList = {
  readonly person: PersonId
  readonly devices: ReadonlyMap<DeviceId, ListedDevice>
  readonly n: number
  readonly head: Hash
}

/** The key that must have signed this entry: an active device of the list, or for the first entry the device itself. */
export const listAuthorOf = (list: DeviceList | undefined, core: DeviceListCore): DeviceKeys | undefined => {
  if (list === undefined) return core.act.type === 'add' && core.act.device.id === core.by ? core.act.device : undefined
  const device = list.devices.get(core.by)
  return device !== undefined && !device.removed ? device : undefined
}

/** The list after this entry. The entry's signature by `listAuthorOf` has been checked by the caller. */
export const applyDeviceList = (
  list: DeviceList | undefined,
  core: DeviceListCore,
  hash: Hash,
  /** The person-id hash of the core; only the first entry uses it. */
  wouldBePerson: PersonId,
): Result<DeviceList, DeviceListRefused> => {
  const refused = (rule: string) => fail({ kind: 'DeviceListRefused', rule } as const)
  const { act } = core
  if (list === undefined) {
    if (core.n !== 0 || core.prev !== noHash || act.type !== 'add' || act.device.id !== core.by)
      return refused('A list begins with a device that adds itself.')
    return ok({
      person: wouldBePerson,
      devices: new Map([[act.device.id, { ...act.device, isKit: act.isKit, removed: false }]]),
      n: 0,
      head: hash,
    })
  }
  if (core.n !== list.n + 1 || core.prev !== list.head) return refused('An entry follows the one before it, and no other.')
  if (listAuthorOf(list, core) === undefined) return refused('Only a device of this person may speak.')
  if (act.type === 'add') {
    if (list.devices.has(act.device.id)) return refused('A device is added once.')
    return ok({
      ...list,
      devices: new Map([...list.devices, [act.device.id, { ...act.device, isKit: act.isKit, removed: false }]]),
      n: core.n,
      head: hash,
    })
  }
  const device = list.devices.get(act.device)
  if (device === undefined || device.removed) return refused('Only a device of the list can be removed, once.')
  return ok({
    ...list,
    devices: new Map([...list.devices, [device.id, { ...device, removed: true }]]),
    n: core.n,
    head: hash,
  })
}
export type DeviceListRefused = { readonly kind: 'DeviceListRefused'; readonly rule: string }
