/**
 * A device for the server's tests: it signs with Node's own crypto and "seals" with random bytes, which is all a relay
 * could tell apart. The server needs no vault to be tested.
 */
import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import { bytesToBase64Url, bytesToHex, noHash, type DeviceKeys, type Hash, type MembershipAct, type PersonId, type SignedRecord, type SpaceId } from '@vibecheck/wire'
import { deviceIdOf, labelled, personIdOf, recordHashOf, sha256, spaceIdOf, type Label } from '../src/hashes.ts'
import { signWith } from '../src/signatures.ts'

export type TestDevice = {
  readonly keys: DeviceKeys
  readonly isKit: boolean
  readonly sign: (label: Label, ...parts: readonly Uint8Array[]) => Uint8Array
}

const point = (key: KeyObject): Buffer => {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
}

export const makeDevice = (isKit = false): TestDevice => {
  const signing = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const sign = point(signing.publicKey)
  const seal = point(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey)
  return {
    keys: { id: deviceIdOf(sign, seal), sign: bytesToBase64Url(sign), seal: bytesToBase64Url(seal) },
    isKit,
    sign: (label, ...parts) => signWith(signing.privateKey, label, ...parts),
  }
}

export const signRecord = (device: TestDevice, label: 'sig/membership' | 'sig/device-list', core: unknown, wraps: Uint8Array = new Uint8Array(0)): SignedRecord & { readonly hash: Hash; readonly coreBytes: Uint8Array } => {
  const coreBytes = Buffer.from(JSON.stringify(core), 'utf8')
  return {
    core: bytesToBase64Url(coreBytes), wraps: bytesToBase64Url(wraps),
    sig: bytesToBase64Url(device.sign(label, coreBytes, sha256(wraps))),
    hash: recordHashOf(coreBytes, wraps), coreBytes,
  }
}
export const bare = ({ core, wraps, sig }: SignedRecord): SignedRecord => ({ core, wraps, sig })

/** A person: their devices, and the list that says so. */
export type TestPerson = {
  readonly id: PersonId
  readonly device: TestDevice
  readonly devices: TestDevice[]
  readonly list: SignedRecord[]
  head: Hash
}

export const makePerson = (device: TestDevice = makeDevice()): TestPerson => {
  const first = signRecord(device, 'sig/device-list', {
    v: 1, n: 0, prev: noHash, by: device.keys.id, act: { type: 'add', device: device.keys, isKit: device.isKit },
  })
  return { id: personIdOf(first.coreBytes), device, devices: [device], list: [bare(first)], head: first.hash }
}

export const addDeviceTo = (person: TestPerson, device: TestDevice, by: TestDevice = person.device): SignedRecord => {
  const entry = signRecord(by, 'sig/device-list', {
    v: 1, n: person.list.length, prev: person.head, by: by.keys.id, act: { type: 'add', device: device.keys, isKit: device.isKit },
  })
  person.devices.push(device)
  person.list.push(bare(entry))
  person.head = entry.hash
  return bare(entry)
}

export const removeDeviceFrom = (person: TestPerson, device: string, by: TestDevice = person.device): SignedRecord => {
  const entry = signRecord(by, 'sig/device-list', {
    v: 1, n: person.list.length, prev: person.head, by: by.keys.id, act: { type: 'remove', device },
  })
  person.list.push(bare(entry))
  person.head = entry.hash
  return bare(entry)
}

/** The membership log of a space as its members write it. */
export type TestSpace = { readonly id: SpaceId; n: number; head: Hash; epoch: number; readonly records: SignedRecord[] }

export const createSpace = (person: TestPerson, purpose: 'shared' | 'own', device: TestDevice = person.device): TestSpace => {
  const record = signRecord(device, 'sig/membership', {
    v: 1, n: 0, prev: noHash, by: device.keys.id,
    act: { type: 'create', purpose, person: person.id, devices: person.devices.map(({ keys }) => keys), salt: randomHash() },
  })
  return { id: spaceIdOf(record.coreBytes), n: 0, head: record.hash, epoch: 0, records: [bare(record)] }
}

/** The next record of a space, not yet taken as said: `advance` does that. */
export const nextRecord = (space: TestSpace, by: TestDevice, act: MembershipAct, wraps: Uint8Array = new Uint8Array(0)) =>
  signRecord(by, 'sig/membership', { v: 1, space: space.id, n: space.n + 1, prev: space.head, by: by.keys.id, act }, wraps)

export const advance = (space: TestSpace, record: SignedRecord & { readonly hash: Hash }): SignedRecord => {
  space.n += 1
  space.head = record.hash
  space.records.push(bare(record))
  return bare(record)
}

export const acceptAct = (person: TestPerson): MembershipAct => ({ type: 'accept', person: person.id, devices: person.devices.map(({ keys }) => keys) })

export const wrapsFor = (epoch: number, devices: readonly TestDevice[]): Uint8Array =>
  Buffer.concat(devices.map(({ keys }) => {
    const entry = Buffer.alloc(4 + 16 + 113, randomBytes(1))
    entry.writeUInt32BE(epoch, 0)
    entry.write(keys.id, 4, 'hex')
    return entry
  }))

export const rotate = (space: TestSpace, by: TestDevice, devices: readonly TestDevice[]): SignedRecord => {
  space.epoch += 1
  const act: MembershipAct = { type: 'rotate', epoch: space.epoch, commitment: randomHash() }
  return advance(space, nextRecord(space, by, act, wrapsFor(space.epoch, devices)))
}

/** One device's writing in one space and stream. */
export type TestStream = { readonly space: SpaceId; readonly device: TestDevice; readonly stream: number; epoch: number; seq: number; prev: Hash }

export const openStream = (space: TestSpace, device: TestDevice, stream = 1): TestStream =>
  ({ space: space.id, device, stream, epoch: space.epoch, seq: 0, prev: noHash })

export type TestEnvelope = { readonly bytes: Uint8Array<ArrayBuffer>; readonly id: Hash; readonly seq: number }

export const sealEnvelope = (stream: TestStream, content: Uint8Array = randomBytes(160), kind = 1): TestEnvelope => {
  const ciphertext = content.length >= 144 ? content : Buffer.concat([content, randomBytes(144 - content.length)])
  const header = Buffer.alloc(100)
  header.writeUInt16BE(0x5645, 0)
  header.set([1, 1, kind, 2], 2)
  header.writeUInt16BE(stream.stream, 6)
  header.write(stream.space, 8, 'hex')
  header.writeUInt32BE(stream.epoch, 24)
  header.write(stream.device.keys.id, 28, 'hex')
  header.writeBigUInt64BE(BigInt(stream.seq + 1), 44)
  header.write(stream.prev, 52, 'hex')
  header.set(randomBytes(12), 84)
  header.writeUInt32BE(ciphertext.length, 96)
  const signed = Buffer.concat([header, sha256(ciphertext)])
  const id = sha256(labelled('env-id', signed)).toString('hex')
  const bytes = new Uint8Array(Buffer.concat([header, ciphertext, stream.device.sign('sig/envelope', signed)]))
  return { bytes, id, seq: stream.seq + 1 }
}

/** Seals the next one and moves on. */
export const writeEnvelope = (stream: TestStream, content?: Uint8Array, kind?: number): TestEnvelope => {
  const envelope = sealEnvelope(stream, content, kind)
  stream.seq = envelope.seq
  stream.prev = envelope.id
  return envelope
}

export const randomHash = (): Hash => bytesToHex(randomBytes(32))
export const randomId = (): string => bytesToHex(randomBytes(16))
