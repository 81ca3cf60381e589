/**
 * Receipts: what the relay says of each envelope it keeps, and one signature under all it said in a commit.
 *
 * Promises kept in this room:
 * 1. Each envelope has a receipt of its own, which can be checked without any other.
 * 2. A receipt names the one before it in its space by what that one says, so a chain can grow within one commit.
 *
 * The layout, and how a receipt leads to what was signed, is told in `wire/src/receipt.ts`.
 */
import { hashBytes, receiptBytes, receiptMostSteps, receiptSaysBytes, type Hash, type SpaceId } from '@vibecheck/wire'
import { prepared, sha256 } from '../hashes.ts'

/** One signature is for at most so many envelopes. */
export const mostReceiptsTogether = 2 ** receiptMostSteps

export type Said = { readonly says: Buffer; readonly name: Buffer }

export const sayReceipt = (space: SpaceId, seq: number, envelope: Hash, day: number, prev: Hash): Said => {
  const { whole, rest: says } = nameInput
  says.write(space, 0, 'hex')
  says.writeBigUInt64BE(BigInt(seq), 16)
  says.write(envelope, 24, 'hex')
  says.writeUInt32BE(day, 56)
  says.write(prev, 60, 'hex')
  return { says: Buffer.from(says), name: sha256(whole) }
}
const nameInput = prepared('receipt', receiptSaysBytes)

type Branch = { readonly hash: Buffer; readonly leaves: readonly number[] }
type Path = { sides: number; readonly hashes: Buffer[] }

/** In the order in which they were said. */
export const signTogether = (said: readonly Said[], sign: (root: Uint8Array) => Uint8Array): readonly Uint8Array<ArrayBuffer>[] => {
  const paths: readonly Path[] = said.map(() => ({ sides: 0, hashes: [] }))
  let row: readonly Branch[] = said.map(({ name }, leaf) => ({ hash: name, leaves: [leaf] }))
  while (row.length > 1) row = meet(row, paths)
  const [root] = row
  if (root === undefined) return []
  const signature = sign(root.hash)
  return said.map(({ says }, leaf) => writeReceipt(says, paths[leaf], signature))
}

/** Two by two; the odd one out goes up as it is, without a step. */
const meet = (row: readonly Branch[], paths: readonly Path[]): readonly Branch[] => {
  const above: Branch[] = []
  for (let at = 0; at < row.length; at += 2) {
    const [left, right] = [row[at], row[at + 1]]
    if (left === undefined) break
    if (right === undefined) {
      above.push(left)
      break
    }
    for (const leaf of left.leaves) paths[leaf]?.hashes.push(right.hash)
    for (const leaf of right.leaves) {
      const path = paths[leaf]
      if (path === undefined) continue
      path.sides |= 1 << path.hashes.length
      path.hashes.push(left.hash)
    }
    pairInput.rest.set(left.hash)
    pairInput.rest.set(right.hash, left.hash.length)
    above.push({ hash: sha256(pairInput.whole), leaves: [...left.leaves, ...right.leaves] })
  }
  return above
}

const pairInput = prepared('receipt/pair', 2 * hashBytes)

const writeReceipt = (says: Buffer, path: Path | undefined, signature: Uint8Array): Uint8Array<ArrayBuffer> => {
  const { sides, hashes } = path ?? { sides: 0, hashes: [] }
  // Out of Node's pool: an allocation of its own for each receipt costs more than writing it.
  const { buffer, byteOffset, length } = Buffer.allocUnsafe(receiptBytes(hashes.length))
  const receipt = new Uint8Array(buffer, byteOffset, length)
  receipt.set(says)
  receipt[receiptSaysBytes] = sides
  receipt[receiptSaysBytes + 1] = hashes.length
  let at = receiptSaysBytes + 2
  for (const hash of hashes) {
    receipt.set(hash, at)
    at += 32
  }
  receipt.set(signature, at)
  return receipt
}
