/**
 * Receipts: the relay's signed word that it keeps an envelope. What they say is read elsewhere; whether the relay
 * said it is decided here. Only after that is anything called "kept in two places".
 *
 * The relay signs once for all that shares a commit: a receipt has a name, and a way from it to the root that is signed.
 */
import { type Bytes } from './bytes.ts'
import { labelled } from './labels.ts'
import { sha256 } from './primitives.ts'
import { verify } from './sign.ts'

/** By this name the next receipt of the space speaks of this one. */
export const receiptName = (says: Bytes): Promise<Bytes> => sha256(labelled('receipt', says))

/** From the receipt's own name upwards: at each step it meets one other hash, which stands on that side of it. */
export const receiptRoot = async (
  says: Bytes, path: readonly { readonly side: 'left' | 'right'; readonly hash: Bytes }[],
): Promise<Bytes> => {
  let here = await receiptName(says)
  for (const { side, hash } of path)
    here = await sha256(side === 'left' ? labelled('receipt/pair', hash, here) : labelled('receipt/pair', here, hash))
  return here
}

/** `relayKey` is the one pinned when this device first met the relay; `root` is what the receipt leads to. */
export const verifyReceipt = (relayKey: Bytes, root: Bytes, signature: Bytes): Promise<boolean> =>
  verify('sig/receipt', relayKey, signature, root)
