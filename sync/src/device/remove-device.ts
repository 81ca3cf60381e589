/**
 * A device of one's own that is not in one's hands any more: it is taken off the list, by a signature of this one.
 * `agreeOnDevices` then has every space remove it and begin a new epoch.
 */
import { stampMilliseconds } from '@vibecheck/domain'
import type { DeviceView, Refused } from '../app.ts'
import { tellDeviceList } from '../kit/kit.ts'
import { unlistDevice } from '../membership/device-lists.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Core } from './core.ts'

/** Not the one in the hand (`removeFromThisDevice` is for that), and not the paper: a new kit ends the one before it. */
export const removeDevice = async (core: Core, id: string): Promise<Result<void, Refused>> => {
  const device = core.deviceList.devices.get(id)
  if (device === undefined || device.isKit || id === core.me) return fail({ kind: 'NotFound' })
  return device.removed ? ok(undefined) : tellDeviceList(core, await unlistDevice(core.device, core.deviceList, id))
}

export const devicesView = (core: Core): readonly DeviceView[] => {
  let number = 0
  return [...core.deviceList.devices.values()].flatMap(({ id, isKit, removed }): readonly DeviceView[] => {
    if (!isKit) number += 1
    if (removed) return []
    const lastWrote = lastWritten(core, id)
    return [{ id, isThis: id === core.me, isKit, number, ...(lastWrote === undefined ? {} : { lastWrote }) }]
  })
}

const lastWritten = (core: Core, device: string): string | undefined => {
  let latest = 0
  for (const { kept } of core.spaces.values()) {
    const stamp = kept.findLast((record) => record.device === device && record.ops.length > 0)?.ops.at(-1)?.h
    if (stamp !== undefined) latest = Math.max(latest, stampMilliseconds(stamp))
  }
  return latest === 0 ? undefined : new Date(latest).toISOString().slice(0, 10)
}
