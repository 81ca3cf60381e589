/**
 * Signatures: who said it, and that it was not changed.
 *
 * Promises kept in this room:
 * 1. A signature made under one label verifies under no other.
 * 2. A bad key and a bad signature are both simply "not signed by them".
 */
import { toHex, type Bytes } from './bytes.ts'
import { labelled, type Label } from './labels.ts'
import { ecdsaSign, ecdsaVerify, importPublicKey } from './primitives.ts'

export type SignatureLabel = Extract<Label, `sig/${string}`>

/** The parts are joined as they are: give fixed lengths, or one part, so that no two meanings share their bytes. */
export const sign = (label: SignatureLabel, privateKey: CryptoKey, ...parts: readonly Bytes[]): Promise<Bytes> =>
  ecdsaSign(privateKey, labelled(label, ...parts))

export const verify = async (
  label: SignatureLabel, publicKey: Bytes, signature: Bytes, ...parts: readonly Bytes[]
): Promise<boolean> => {
  const key = await importedOnce(publicKey)
  return key !== null && ecdsaVerify(key, signature, labelled(label, ...parts))
}

/** Importing a point costs about as much as checking with it, and the same few devices sign everything. */
const imported = new Map<string, Promise<CryptoKey | null>>()
const mostKept = 256

const importedOnce = (point: Bytes): Promise<CryptoKey | null> => {
  const name = toHex(point)
  const known = imported.get(name)
  if (known !== undefined) return known
  const key = importPublicKey('sign', point).then((result) => (result.ok ? result.value : null))
  if (imported.size >= mostKept) imported.clear()
  imported.set(name, key)
  return key
}
