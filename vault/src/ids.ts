/**
 * Names that nobody can hand out: each is the hash of what it names, so the relay can swap neither.
 */
import { type Bytes } from './bytes.ts'
import { labelled } from './labels.ts'
import { sha256 } from './primitives.ts'

/** 16 bytes, from the raw points of the two public keys. */
export const deviceIdOf = async (signPublic: Bytes, sealPublic: Bytes): Promise<Bytes> =>
  (await sha256(labelled('device-id', signPublic, sealPublic))).slice(0, 16)

/** 16 bytes, from the core of the record that creates the space. */
export const spaceIdOf = async (createCore: Bytes): Promise<Bytes> =>
  (await sha256(labelled('space-id', createCore))).slice(0, 16)

/** 32 bytes, from the first entry of the device list. Stable when devices come and go; it is what people compare. */
export const personIdOf = (firstDeviceListEntry: Bytes): Promise<Bytes> =>
  sha256(labelled('person-id', firstDeviceListEntry))
