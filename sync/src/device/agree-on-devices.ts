/**
 * Every space knows the devices of this person, and no other. What was begun and cut short is finished here: it asks
 * only what is so and what is not.
 *
 * Promises kept in this room:
 * 1. A device is in a space because this person's list says so, and is out of all of them once it is off the list.
 * 2. Who is out reads nothing that is written afterwards: each removal is followed by a new epoch.
 */
import { newEpochKey } from '@vibecheck/vault'
import { activeDevices } from '../membership/device-lists.ts'
import { addDevice, removeDevice, rotate } from '../membership/make-records.ts'
import { recordStream } from '../spaces/take-up.ts'
import type { Space } from '../spaces/space.ts'
import type { Core } from './core.ts'
import { appendRecord, type Went } from './spaces-online.ts'

export const agreeOnDevices = async (core: Core, space: Space): Promise<Went> => {
  const { person } = core.deviceList
  const isIn = () => new Map([...space.manifest.membership.devices.values()]
    .filter((device) => device.person === person && device.cut === undefined).map((device) => [device.id, device]))
  if (space.manifest.membership.closed || !isIn().has(core.me)) return 'on'
  for (const device of activeDevices(core.deviceList)) {
    if (space.manifest.membership.devices.has(device.id)) continue
    const added = await appendRecord(core, space, async () =>
      space.manifest.membership.devices.has(device.id)
        ? undefined
        : addDevice(core.device, space.manifest.membership, person, device, space.ring))
    if (!added.ok) return 'stop'
  }
  for (const { id, removed } of core.deviceList.devices.values()) {
    if (!removed || !isIn().has(id)) continue
    const gone = await appendRecord(core, space, async () =>
      isIn().has(id)
        ? removeDevice(core.device, space.manifest.membership, id, space.manifest.heads[id]?.seq ?? 0, recordStream)
        : undefined)
    if (!gone.ok) return 'stop'
  }
  return needsNewEpoch(space) ? sealAnew(core, space) : 'on'
}

/** Somebody is out who could still open the latest epoch. */
const needsNewEpoch = ({ manifest: { membership, sealedTo } }: Space): boolean =>
  membership.epoch > 0 && sealedTo.some((id) => membership.devices.get(id)?.cut !== undefined)

const sealAnew = async (core: Core, space: Space): Promise<Went> => {
  const sealed = await appendRecord(core, space, async () =>
    needsNewEpoch(space) ? rotate(core.device, space.manifest.membership, newEpochKey(core.around.random)) : undefined)
  return sealed.ok ? 'on' : 'stop'
}
