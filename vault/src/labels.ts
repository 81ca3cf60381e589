/**
 * Every domain-separation string of the vault, in one table.
 *
 * Promises kept in this room:
 * 1. Each use of a key, a hash or a signature has its own label, so that bytes made for one purpose mean nothing
 *    in another.
 * 2. A label is always followed by one 00 byte. No label contains 00, so none can be the beginning of another.
 */
import { concat, utf8, zeros, type Bytes } from './bytes.ts'

export const labels = {
  'device-id': 'a device is named by its two public keys',
  'person-id': 'a person is named by the first entry of their device list',
  'space-id': 'a space is named by the record that created it',
  'epoch-commit': 'what every member compares an epoch key with',
  'epoch-wrap': 'an epoch key sealed to one device',
  msg: 'the message key of one device in one epoch',
  'env-id': 'the name of an envelope',
  'sig/envelope': 'signature over an envelope',
  'sig/membership': 'signature over a membership record',
  'sig/device-list': 'signature over an entry of a device list',
  'sig/sign-in': 'signature by which a device signs in to the relay',
  'sig/receipt': 'signature of the relay over the receipts of one commit',
  receipt: 'the name of a receipt',
  'receipt/pair': 'two receipts, or two pairs, that share a signature',
  blob: 'one chunk of a blob',
  page: 'a page of the device\'s own store',
  'kek/prf': 'key that a passkey gives',
  'kek/pass': 'key that a passphrase gives',
  'kek/kit': 'key that a recovery kit gives',
  'kcv/prf': 'check value of a passkey',
  'kcv/pass': 'check value of a passphrase',
  'kcv/kit': 'check value of a recovery kit',
  'luk/device': 'from the local unlock key: what wraps the device\'s private keys',
  'luk/storage': 'from the local unlock key: what wraps the local storage key',
  'luk/keyring': 'from the local unlock key: what wraps the keyring',
  'wrap/luk': 'the local unlock key, wrapped by an unlocker',
  'wrap/lsk': 'the local storage key, wrapped',
  'wrap/sign': 'a signing key, wrapped',
  'wrap/kem': 'a sealing key, wrapped',
  'wrap/keyring': 'the keyring, wrapped',
  link: 'reserved: adding one more device of the same person',
  pair: 'the answer to an invitation',
  'pair/mailbox': 'where an invitation is kept',
  'pair/offer': 'the content of an invitation',
  'pair/psk': 'what binds the answer to the invitation\'s secret',
  'pair/words': 'the safety words both people compare',
  'pair/transcript': 'what both people confirm when the words are the same',
  'locked-note': 'a note caught while the device was locked',
} as const

export type Label = keyof typeof labels

/** The label, its 00, and what it is about. */
export const labelled = (label: Label, ...parts: readonly Bytes[]): Bytes =>
  concat(utf8(`vault/v1/${label}`), zeros(1), ...parts)
