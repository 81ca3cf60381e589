/**
 * The relay's one secret: the key that signs receipts. It lies beside the database, never in it,
 * so that a copy of the database cannot give receipts.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesToBase64Url, type PublicKey } from '@vibecheck/wire'
import { assert } from './assert.ts'

export type ReceiptKey = { readonly privateKey: KeyObject; readonly pem: string; readonly publicKey: PublicKey }

/** Made at the first start, readable by its owner only; the same key ever after. */
export const openReceiptKey = (dataDir: string): ReceiptKey => {
  const path = join(dataDir, 'receipt-key.pem')
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const draft = `${path}.new`
    writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o400, flush: true })
    renameSync(draft, path)
  }
  return readReceiptKey(readFileSync(path, 'utf8'))
}

export const readReceiptKey = (pem: string): ReceiptKey => {
  const privateKey = createPrivateKey(pem)
  const { x, y } = createPublicKey(privateKey).export({ format: 'jwk' })
  assert(x !== undefined && y !== undefined, 'the receipt key is a point of P-256')
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return { privateKey, pem, publicKey: bytesToBase64Url(point) }
}
