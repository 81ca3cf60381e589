/**
 * Receipts: the relay's signed word that it keeps an envelope. What they say is read elsewhere; whether the relay
 * said it is decided here. Only after that is anything called "kept in two places".
 */
import { type Bytes } from './bytes.ts'
import { verify } from './sign.ts'

/** `relayKey` is the one pinned when this device first met the relay; `signed` is everything before the signature. */
export const verifyReceipt = (relayKey: Bytes, signed: Bytes, signature: Bytes): Promise<boolean> =>
  verify('sig/receipt', relayKey, signature, signed)
