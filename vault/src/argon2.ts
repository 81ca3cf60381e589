/**
 * Argon2id (RFC 9106), from hash-wasm: the vault's one borrowed library. It is loaded when a passphrase is set or
 * typed and at no other time, because it needs `wasm-unsafe-eval` where it runs; the app hands in its own worker.
 */
import { type Bytes } from './bytes.ts'

export type Argon2Input = {
  readonly password: Bytes
  readonly salt: Bytes
  readonly memoryKiB: number
  readonly passes: number
  readonly length: number
}
export type Argon2id = (input: Argon2Input) => Promise<Bytes>

export const argon2idHere: Argon2id = async ({ password, salt, memoryKiB, passes, length }) => {
  const { argon2id } = await import('hash-wasm')
  const hash = await argon2id({
    password, salt, parallelism: 1, iterations: passes, memorySize: memoryKiB, hashLength: length,
    outputType: 'binary',
  })
  return new Uint8Array(hash)
}
