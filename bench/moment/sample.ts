/** The sample practice behind the built client app, on the real relay, for as long as the phone needs it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SampleKits } from '@vibecheck/scripts/sample'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Sample = { readonly url: string; readonly passphrase: string; readonly close: () => Promise<void> }

export const openSample = async (): Promise<Sample> => {
  const data = mkdtempSync(join(tmpdir(), 'bench-moment-data-'))
  const child = spawn(process.execPath, [join(root, 'scripts/src/serve.ts'), '--sample', '--no-open', '--port', '0', '--data', data], {
    cwd: root, stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((end) => child.once('exit', () => end()))
  const url = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (bytes: Buffer) => {
      printed += bytes.toString()
      const ready = /^ready client=(\S+)/m.exec(printed)?.[1]
      if (ready !== undefined) resolve(ready)
    })
    child.once('exit', () => reject(new Error(printed)))
  })
  const kits: SampleKits = await (await fetch(`${url}/relay/v1/sample/kits`)).json()
  return {
    url,
    passphrase: kits.client[0]?.passphrase ?? '',
    close: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}
