/** A receipt as a device checks it: from what it says, up to what the relay signed. */
import { readReceipt, type Hash, type PublicKey } from '@vibecheck/wire'
import { labelled, sha256 } from '../src/hashes.ts'
import { isSignedBy } from '../src/signatures.ts'

export const nameOfReceipt = (receipt: Uint8Array<ArrayBuffer>): Hash => sha256(labelled('receipt', receipt.subarray(0, 92))).toString('hex')

export const isReceiptOf = (relayKey: PublicKey, receipt: Uint8Array<ArrayBuffer>): boolean => {
  const read = readReceipt(receipt)
  if (!read.ok) return false
  const { says, path, signature } = read.value
  const root = path.reduce<Buffer>(
    (here, { side, hash }) => sha256(side === 'left' ? labelled('receipt/pair', hash, here) : labelled('receipt/pair', here, hash)),
    sha256(labelled('receipt', says)),
  )
  return isSignedBy(relayKey, signature, 'sig/receipt', root)
}
