/**
 * What crosses to the relay, field by field, read off the wire's own schemas and its own reader: the table on the
 * public page about privacy is made of this at build.
 *
 * Promises kept in this room:
 * 1. Nothing is left out: a message or a field that nobody has explained stops the build.
 * 2. What the relay answers is told apart from what it is told, and both are accounted for.
 */
import * as wire from '@vibecheck/wire'
import type { SeenKind, SeenMessage } from '../../../web/public/content/content.ts'

/** What devices send, in the order in which a life with the relay uses it. */
const sent = [
  'SetUpClinician', 'ChallengeRequest', 'SignIn', 'PasskeyRegistration', 'DeviceListCore', 'MembershipCore', 'SignedRecord',
  'Invitation', 'InvitationAnswer', 'KitDeposit', 'Redaction', 'FromDevice',
] as const

/** What the relay says, or what a message above holds: it tells the relay nothing more. */
const notSent: ReadonlySet<string> = new Set([
  'About', 'AccountMade', 'Challenge', 'SignedIn', 'DeviceListEntries', 'Kit', 'InvitationOffer', 'SealedAnswer', 'NewSpace',
  'SpaceBegun', 'Spaces', 'MembershipRecords', 'Appended', 'Redacted', 'FromRelay', 'Refusal', 'DeviceKeys', 'MembershipAct',
  'PasskeyAnswer', 'PasskeyOptions',
])

/** By message and field where one name means two things, else by field. */
const kinds: Readonly<Record<string, SeenKind>> = {
  'PasskeyRegistration.answer': 'key', 'Invitation.mailbox': 'pseudonym', 'SetUpClinician.deviceList': 'record', 'FromDevice.type': 'number',
  setup: 'secret', token: 'secret', challenge: 'secret',
  device: 'pseudonym', by: 'pseudonym', id: 'pseudonym', space: 'pseudonym', spaces: 'pseudonym', person: 'pseudonym', mailbox: 'pseudonym',
  envelopes: 'pseudonym', salt: 'pseudonym', devices: 'record', cuts: 'number', record: 'record', accept: 'record', deviceList: 'record', core: 'record',
  act: 'number', type: 'number', purpose: 'number', bothConfirm: 'number', sitting: 'number', wire: 'number', v: 'number', n: 'number', epoch: 'number',
  isKit: 'number', seq: 'number', kind: 'number', stream: 'number', redacted: 'number',
  sig: 'key', sign: 'key', seal: 'key', passkey: 'key', prev: 'key', commitment: 'key', transcript: 'key', receipt: 'key',
  wraps: 'sealed', offer: 'sealed', answer: 'sealed', wrapped: 'sealed', ciphertext: 'sealed',
  ciphertextBytes: 'size', day: 'day',
}

export const whatTheServerSees = (): readonly SeenMessage[] => {
  const unknown = schemas().filter(([name]) => !sent.some((one) => one === name) && !notSent.has(name)).map(([name]) => name)
  if (unknown.length > 0) throw new Error(`The wire carries what the page about privacy does not tell: ${unknown.join(', ')}.`)
  return [
    message('Envelope', [...envelopeFields(), 'ciphertext', 'sig']),
    message('EnvelopeStored', ['seq', 'day', 'redacted', 'receipt']),
    ...sent.map((name) => message(name, fieldsOf(schemas().find(([one]) => one === name)?.[1]))),
  ]
}

const message = (name: string, fields: readonly string[]): SeenMessage => {
  if (fields.length === 0) throw new Error(`The wire has no ${name} any more.`)
  return { message: name, fields: [...new Set(fields)].map((field) => ({ name: field, kind: kindOf(name, field) })) }
}

const kindOf = (name: string, field: string): SeenKind => {
  const kind = kinds[`${name}.${field}`] ?? kinds[field]
  if (kind === undefined) throw new Error(`The wire carries a field that the page about privacy does not explain: ${name}.${field}.`)
  return kind
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const schemas = (): readonly (readonly [string, unknown])[] =>
  Object.entries<unknown>(wire).filter(([, value]) => isObject(value) && (isObject(value['properties']) || Array.isArray(value['anyOf'])))
    .filter(([, value]) => fieldsOf(value).length > 0)

/** Every name under which something stands in a message, those of what it holds included. */
const fieldsOf = (schema: unknown): readonly string[] => {
  if (!isObject(schema)) return []
  const { properties, anyOf, items } = schema
  return [
    ...(isObject(properties) ? Object.entries(properties).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]) : []),
    ...(Array.isArray(anyOf) ? anyOf.flatMap(fieldsOf) : []),
    ...fieldsOf(items),
  ]
}

/** The smallest envelope there can be, read by the reader that the relay itself uses: its fields are all it can read. */
const envelopeFields = (): readonly string[] => {
  const ciphertext = 144
  const bytes = new Uint8Array(wire.headerBytes + ciphertext + wire.signatureBytes)
  const view = new DataView(bytes.buffer)
  bytes.set([0x56, 0x45, 1, 1, 1, 0, 0, 1])
  view.setUint32(24, 1)
  view.setBigUint64(44, 1n)
  view.setUint32(96, ciphertext)
  const header = wire.readEnvelopeHeader(bytes)
  if (!header.ok) throw new Error('The smallest envelope must be readable.')
  return Object.keys(header.value)
}
