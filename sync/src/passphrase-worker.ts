/** Where Argon2id runs in a browser: the one worker that may compile WebAssembly, for as long as one passphrase takes. */
import { argon2idHere, type Argon2Input } from '@vibecheck/vault'

self.onmessage = async ({ data }: MessageEvent<Argon2Input>) => {
  try {
    self.postMessage(await argon2idHere(data))
  } catch {
    self.postMessage(null)
  }
}
