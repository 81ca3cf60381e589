/**
 * The code of an invitation: what passes from one screen to the other, in the room, and never through the relay.
 * Scanned, it also carries the hash of the clinician's device list; typed as eight words it carries the secret alone,
 * and the safety words stand in for the hash.
 */
import { fromBase64Url, secretFromWords, sha256, toBase64Url, concat, type Bytes } from '@vibecheck/vault'
import type { SignedRecord } from '@vibecheck/wire'
import { recordsBytes } from '../membership/signed-bytes.ts'
import { fail, ok, type Result } from '../result.ts'

export type InvitationCode = { readonly secret: Bytes; readonly listHash?: Bytes }

const version = 1
const marker = '#pair='

export const invitationUrl = (clientUrl: string, secret: Bytes, listHash: Bytes): string =>
  `${clientUrl.replace(/\/$/, '')}/${marker}${toBase64Url(concat(Uint8Array.of(version), secret, listHash))}`

export const readInvitationCode = (text: string): Result<InvitationCode, NotAnInvitation> => {
  const at = text.indexOf(marker)
  const code = fromBase64Url(at < 0 ? text.trim() : text.slice(at + marker.length).trim())
  if (code.ok && code.value.length === 49 && code.value[0] === version)
    return ok({ secret: code.value.slice(1, 17), listHash: code.value.slice(17) })
  if (at >= 0) return fail({ kind: 'NotAnInvitation' })
  const words = secretFromWords(text)
  if (words.ok) return ok({ secret: words.value })
  return fail({ kind: 'NotAnInvitation', ...(words.error.kind === 'NotAnInvitationWord' ? { word: words.error.word } : {}) })
}
export type NotAnInvitation = { readonly kind: 'NotAnInvitation'; readonly word?: string }

export const deviceListHash = (entries: readonly SignedRecord[]): Promise<Bytes> => sha256(recordsBytes(entries))

/** No phone can reach an address that means "this machine". */
export const isReachable = (clientUrl: string): boolean => {
  try {
    const { hostname } = new URL(clientUrl)
    return hostname !== 'localhost' && !hostname.endsWith('.localhost') && hostname !== '[::1]' && !/^127\./.test(hostname)
  } catch {
    return false
  }
}
