/**
 * The disclosure drill: everything the relay can say about one person. It is what an operator can be made to
 * hand over, what a thief of the database gets, and what `docs/threat-model.md` lists. A test holds the list,
 * so that it cannot grow unnoticed.
 */
import type { PersonId } from '@vibecheck/wire'
import { dataClasses, type DataClass } from './storage/data-classes.ts'
import type { Storage } from './storage/storage.ts'

export type KnownValue = string | number | null | { readonly sealedBytes: number }
export type Knowledge = Readonly<Record<string, readonly Readonly<Record<string, KnownValue>>[]>>

const mySpaces = 'space_id IN (SELECT space_id FROM members WHERE person_id = $1)'
const myDevices = 'device_id IN (SELECT device_id FROM devices WHERE person_id = $1)'

/** Which rows of each table are about a person. */
const about: Readonly<Record<string, string>> = {
  practices: 'practice_id IN (SELECT practice_id FROM people WHERE person_id = $1)',
  people: 'person_id = $1',
  device_list_entries: 'person_id = $1',
  devices: 'person_id = $1',
  kits: 'person_id = $1',
  passkeys: 'person_id = $1',
  challenges: myDevices,
  sign_ins: 'person_id = $1',
  spaces: mySpaces,
  membership_records: mySpaces,
  members: mySpaces,
  invitations: mySpaces,
  envelopes: mySpaces,
  blobs: mySpaces,
  trail: `(${myDevices} OR ${mySpaces})`,
}

export const whatTheRelayKnows = async ({ engine }: Storage, person: PersonId): Promise<Knowledge> => {
  const known: Record<string, readonly Readonly<Record<string, KnownValue>>[]> = {}
  for (const [table, where] of Object.entries(about)) {
    const columns = Object.entries(dataClasses[table] ?? {})
    const rows = await engine.query(`SELECT ${columns.map(([column]) => column).join(', ')} FROM ${table} WHERE ${where}`, person)
    known[table] = rows.map((row) => Object.fromEntries(columns.map(([column, kind]) => [column, toKnown(row[column], kind)])))
  }
  return known
}

/** Sealed bytes are counted: that is all the relay could say about them too. */
const toKnown = (value: unknown, kind: DataClass): KnownValue => {
  if (value instanceof Uint8Array) return kind === 'sealed' ? { sealedBytes: value.length } : Buffer.from(value).toString('hex')
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
