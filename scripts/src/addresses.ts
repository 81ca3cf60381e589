/**
 * What the world calls this server: `https://host`, nothing after it. Passkeys belong to a host name and the browser
 * offers them only over TLS, so an address without either would set up a practice that nobody can enter again.
 */
import { isIP } from 'node:net'
import { fail, ok, type Result } from './result.ts'

export type Address = { readonly origin: string; readonly host: string }

export const readAddress = (text: string): Result<Address, NotAnAddress> => {
  const refused = (why: string): Result<never, NotAnAddress> => fail({ kind: 'NotAnAddress', says: `${text} cannot be used: ${why}.` })
  if (!URL.canParse(text)) return refused('it is not an address like https://mirror.example.org')
  const url = new URL(text)
  const loopback = url.hostname === 'localhost' || url.hostname.endsWith('.localhost')
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) return refused('it must begin with https://')
  if (isIP(url.hostname.replaceAll(/[[\]]/g, '')) !== 0) return refused('passkeys need a host name, not a number')
  if (url.username !== '' || url.password !== '') return refused('it must not hold a name or password')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return refused('it must end after the host name')
  if (!loopback && !url.hostname.includes('.')) return refused('it needs a whole host name, with a dot in it')
  return ok({ origin: url.origin, host: url.hostname })
}
export type NotAnAddress = { readonly kind: 'NotAnAddress'; readonly says: string }
