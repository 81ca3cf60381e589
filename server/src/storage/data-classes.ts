/**
 * Every column the relay has, and what it gives away.
 *
 * id       a hash or random bytes: names something, says nothing about it
 * key      public keys, signatures and hashes
 * order    a number in a sequence, or a state
 * size     how many bytes
 * day      a UTC day
 * second   a moment; only for sign-ins, membership, device, role and operator acts (settled 15)
 * record   a signed record the relay must read: devices and memberships
 * sealed   bytes it cannot open
 */
export type DataClass = 'id' | 'key' | 'order' | 'size' | 'day' | 'second' | 'record' | 'sealed'

export const dataClasses: Readonly<Record<string, Readonly<Record<string, DataClass>>>> = {
  practices: { practice_id: 'id', kind: 'order', made_at: 'second', trail_n: 'order', trail_head: 'key' },
  setup_links: { link_hash: 'id', kind: 'order', state: 'order', made_at: 'second' },
  people: { person_id: 'id', practice_id: 'id', role: 'order', made_day: 'day' },
  device_list_entries: { person_id: 'id', n: 'order', hash: 'id', core: 'record', wraps: 'sealed', sig: 'key' },
  devices: { device_id: 'id', person_id: 'id', sign_key: 'key', is_kit: 'order', removed: 'order' },
  kits: { kit_id: 'id', person_id: 'id', device_id: 'id', wrapped: 'sealed' },
  passkeys: { credential_id: 'id', person_id: 'id', public_key: 'key', counter: 'order', made_at: 'second' },
  challenges: { challenge_hash: 'id', device_id: 'id', purpose: 'order', ends_at: 'second' },
  sign_ins: { token_hash: 'id', person_id: 'id', device_id: 'id', made_at: 'second', ends_at: 'second' },
  spaces: { space_id: 'id', practice_id: 'id', head: 'order', receipt_head: 'id', membership_n: 'order', membership_head: 'id' },
  membership_records: { space_id: 'id', n: 'order', hash: 'id', core: 'record', wraps: 'sealed', sig: 'key' },
  members: { space_id: 'id', person_id: 'id', has_left: 'order' },
  invitations: { mailbox_hash: 'id', person_id: 'id', space_id: 'id', offer: 'sealed', answer: 'sealed', answer_hash: 'id', ends_at: 'second' },
  envelopes: {
    space_id: 'id', seq: 'order', device_id: 'id', stream: 'order', kind: 'order', epoch: 'order', device_seq: 'order',
    size: 'size', envelope_id: 'id', day: 'day', redacted: 'order', receipt: 'key', bytes: 'sealed',
  },
  blobs: { space_id: 'id', blob_id: 'id', person_id: 'id', size: 'size', day: 'day', bytes: 'sealed' },
  trail: {
    practice_id: 'id', n: 'order', day: 'day', at_second: 'second', device_id: 'id', act: 'order', space_id: 'id',
    detail: 'order', prev: 'key', hash: 'key',
  },
}
