/**
 * What `npm start` can be told, read strictly: what is not understood is refused with one clear sentence.
 */
import type { Address } from './addresses.ts'
import { readAddress } from './addresses.ts'
import { fail, ok, type Result } from './result.ts'

export type Flags = {
  readonly data?: string
  /** The client's origin; the clinician's is the next port. 0 picks two free ones. */
  readonly port: number
  readonly sample: boolean
  readonly open: boolean
  readonly dev: boolean
  /** What the world calls the two origins, when something with a certificate stands in front. */
  readonly url?: Address
  readonly roomUrl?: Address
}

export const defaultPort = 4100

export const readFlags = (args: readonly string[]): Result<Flags, NotUnderstood> => {
  let flags: Flags = { port: defaultPort, sample: false, open: true, dev: false }
  const rest = [...args]
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    const equals = flag.startsWith('--') ? flag.indexOf('=') : -1
    const name = equals > 0 ? flag.slice(0, equals) : flag
    const bare = bareFlags[name]
    if (bare !== undefined && equals < 0) {
      flags = { ...flags, ...bare }
      continue
    }
    const read = flagsWithValue[name]
    if (read === undefined) return fail({ kind: 'NotUnderstood', says: `${flag} is not understood. ${known}` })
    const value = equals > 0 ? flag.slice(equals + 1) : rest.shift()
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      return fail({ kind: 'NotUnderstood', says: `${name} needs a value. ${known}` })
    }
    const more = read(value)
    if (!more.ok) return more
    flags = { ...flags, ...more.value }
  }
  if ((flags.url === undefined) !== (flags.roomUrl === undefined)) {
    return fail({ kind: 'NotUnderstood', says: '--url and --room-url belong together: two apps, two host names (docs/run-it.md).' })
  }
  if (flags.url !== undefined && flags.url.origin === flags.roomUrl?.origin) {
    return fail({ kind: 'NotUnderstood', says: '--url and --room-url must differ: the two apps live on two origins (docs/run-it.md).' })
  }
  return ok(flags)
}
export type NotUnderstood = { readonly kind: 'NotUnderstood'; readonly says: string }

const known = 'npm start knows --data DIR, --port N, --sample, --no-open, --url https://…, --room-url https://… and --dev.'

const bareFlags: Readonly<Record<string, Partial<Flags>>> = {
  '--sample': { sample: true },
  '--no-open': { open: false },
  '--dev': { dev: true },
}

const flagsWithValue: Readonly<Record<string, (value: string) => Result<Partial<Flags>, NotUnderstood>>> = {
  '--data': (data) => ok({ data }),
  '--port': (text) => {
    const port = Number(text)
    return /^\d{1,5}$/.test(text) && port <= 65_534
      ? ok({ port })
      : fail({ kind: 'NotUnderstood', says: `--port takes a number from 0 to 65534, and was given ${text}.` })
  },
  '--url': (text) => addressAs('url', text),
  '--room-url': (text) => addressAs('roomUrl', text),
}

const addressAs = (name: 'url' | 'roomUrl', text: string): Result<Partial<Flags>, NotUnderstood> => {
  const address = readAddress(text)
  return address.ok ? ok({ [name]: address.value }) : fail({ kind: 'NotUnderstood', says: address.error.says })
}
