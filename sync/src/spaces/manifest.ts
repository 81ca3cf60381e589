/**
 * A manifest: all that a device must remember of a space besides its records. It is sealed, written in the same
 * transaction as what it speaks of, and its heads are floors: nobody can talk this device back below them.
 */
import { utf8, type Bytes } from '@vibecheck/vault'
import type { MemberDevice, Membership, MembershipAct, Role } from '@vibecheck/wire'
import { isListOfText, isRecord, parseJson } from './payload.ts'

export type Head = { readonly seq: number; readonly id: string }
/** An envelope beyond a gap: its own id, and the id it follows. */
export type Beyond = { readonly id: string; readonly prev: string }

/** Raised whenever this app learns to read something that an older one could only keep. */
export const readerVersion = 1

export type Manifest = {
  readonly membership: Membership
  /** The first 16 bytes of every membership head there has been. */
  readonly membershipHeads: readonly string[]
  /** The devices that hold the key of the latest epoch. */
  readonly sealedTo: readonly string[]
  /** The number of the last membership record the relay confirmed; -1 while it does not know the space. */
  readonly relayKnows: number
  /** How far the relay's order was read. */
  readonly cursor: number
  /** The end of each device's unbroken chain. */
  readonly heads: Readonly<Record<string, Head>>
  /** What arrived beyond a gap, by device and number. */
  readonly beyond: Readonly<Record<string, Readonly<Record<string, Beyond>>>>
  /** The furthest that anybody spoke of, by device: what should be here. */
  readonly spokenOf: Readonly<Record<string, Head>>
  /** The relay's last word for an envelope of ours. */
  readonly receipt?: { readonly seq: number; readonly envelope: string; readonly hash: string }
  /** The version of each page. */
  readonly pages: readonly number[]
  readonly records: number
  /** Why what stood at these places of the relay's order was refused; when something that holds comes there, it is gone from here. */
  readonly refused: Readonly<Record<string, string>>
  readonly newer: number
  /** Which reader it was that could not read them. */
  readonly reader: number
  readonly forked: boolean
}

export const beginManifest = (membership: Membership, relayKnows: number): Manifest => ({
  membership, membershipHeads: [membership.head.slice(0, 32)], sealedTo: [], relayKnows, cursor: 0, heads: {}, beyond: {}, spokenOf: {},
  pages: [], records: 0, refused: {}, newer: 0, reader: readerVersion, forked: false,
})

/** Who holds the key of the latest epoch after this record. */
export const sealedToAfter = (before: readonly string[], act: MembershipAct, membership: Membership): readonly string[] => {
  if (act.type === 'rotate') return [...membership.devices.values()].filter(({ cut }) => cut === undefined).map(({ id }) => id)
  return act.type === 'addDevice' ? [...before, act.device.id] : before
}

/** How many records this device knows of and does not have. */
export const missingFrom = ({ heads, beyond, spokenOf }: Manifest): number => {
  let missing = 0
  for (const device of new Set([...Object.keys(beyond), ...Object.keys(spokenOf)])) {
    const after = Object.keys(beyond[device] ?? {}).map(Number)
    const furthest = Math.max(spokenOf[device]?.seq ?? 0, ...after)
    const head = heads[device]?.seq ?? 0
    if (furthest > head) missing += furthest - head - after.length
  }
  return missing
}

export const writeManifest = ({ membership, ...rest }: Manifest): Bytes => {
  const { people, devices, commitments, confirmed } = membership
  return utf8(JSON.stringify({
    ...rest,
    membership: {
      ...membership,
      people: [...people],
      commitments: [...commitments],
      confirmed: [...confirmed],
      devices: [...devices.values()].map(({ cut, ...device }) => ({ ...device, ...(cut === undefined ? {} : { cut: [...cut] }) })),
    },
  }))
}

/** Opened with this device's own key and version, so this app wrote it; a shape it does not know is damage. */
export const parseManifest = (bytes: Bytes): Manifest | undefined => {
  const value = parseJson(bytes)
  if (!isRecord(value) || !isRecord(value['membership'])) return undefined
  const membership = parseMembership(value['membership'])
  const { membershipHeads, sealedTo, relayKnows, cursor, heads, beyond, spokenOf, receipt, pages, records, refused, newer, reader, forked } = value
  if (membership === undefined || !isListOfText(membershipHeads) || !isListOfText(sealedTo) || !isRecord(beyond) || !Array.isArray(pages)) return undefined
  const numbers = [relayKnows, cursor, records, newer].map(Number)
  const [knows = 0, read = 0, count = 0, later = 0] = numbers
  if (numbers.some((number) => !Number.isSafeInteger(number))) return undefined
  return {
    membership, membershipHeads, sealedTo, relayKnows: knows, cursor: read,
    heads: parseHeads(heads),
    beyond: Object.fromEntries(Object.entries(beyond).map(([device, rows]) => [device, parseBeyond(rows)])),
    spokenOf: parseHeads(spokenOf),
    ...(isRecord(receipt)
      ? { receipt: { seq: Number(receipt['seq']), envelope: String(receipt['envelope']), hash: String(receipt['hash']) } }
      : {}),
    pages: pages.map(Number), records: count, refused: parseRefused(refused), newer: later, reader: Number(reader), forked: forked === true,
  }
}

const parseHeads = (value: unknown): Record<string, Head> =>
  Object.fromEntries(Object.entries(isRecord(value) ? value : {}).flatMap(([device, head]) =>
    isRecord(head) ? [[device, { seq: Number(head['seq']), id: String(head['id']) }]] : []))

const parseRefused = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([seq, why]) => [seq, String(why)]))

const parseBeyond = (value: unknown): Record<string, Beyond> =>
  Object.fromEntries(Object.entries(isRecord(value) ? value : {}).flatMap(([seq, row]) =>
    isRecord(row) ? [[seq, { id: String(row['id']), prev: String(row['prev']) }]] : []))

const parseMembership = (value: Readonly<Record<string, unknown>>): Membership | undefined => {
  const { space, purpose, people, devices, epoch, commitments, bothConfirm, confirmed, closed, n, head } = value
  if (typeof space !== 'string' || (purpose !== 'shared' && purpose !== 'own') || typeof head !== 'string') return undefined
  if (!Array.isArray(people) || !Array.isArray(devices) || !Array.isArray(commitments)) return undefined
  return {
    space, purpose, head, epoch: Number(epoch), n: Number(n), closed: closed === true, bothConfirm: bothConfirm === true,
    people: new Map(people.map((entry) => {
      const [person, standing]: readonly unknown[] = Array.isArray(entry) ? entry : []
      const role: Role = isRecord(standing) && standing['role'] === 'owner' ? 'owner' : 'member'
      return [String(person), { role, left: isRecord(standing) && standing['left'] === true }]
    })),
    devices: new Map(devices.flatMap((device: unknown): [string, MemberDevice][] => {
      if (!isRecord(device)) return []
      const [id, sign, seal, person] = [device['id'], device['sign'], device['seal'], device['person']].map(String)
      if (id === undefined || sign === undefined || seal === undefined || person === undefined) return []
      const { cut } = device
      return [[id, { id, sign, seal, person, ...(Array.isArray(cut) ? { cut: new Map(cut.map(pair)) } : {}) }]]
    })),
    commitments: new Map(commitments.map((entry: unknown) => {
      const [at, hash]: readonly unknown[] = Array.isArray(entry) ? entry : []
      return [Number(at), String(hash)]
    })),
    confirmed: new Map((Array.isArray(confirmed) ? confirmed : []).map((entry: unknown) => {
      const [person, transcript]: readonly unknown[] = Array.isArray(entry) ? entry : []
      return [String(person), String(transcript)]
    })),
  }
}

const pair = (entry: unknown): [number, number] => {
  const [a, b]: readonly unknown[] = Array.isArray(entry) ? entry : []
  return [Number(a), Number(b)]
}
