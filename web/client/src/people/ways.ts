/**
 * The ways to a person, from what the client wrote down. A number is dialled, never looked up; an address of
 * their own is opened only if it is one that opens a conversation.
 */
import type { BeforeLockPerson } from '@vibecheck/domain'

export type Way = { readonly kind: 'call' | 'text' | 'link'; readonly href: string; readonly shown: string }

export const waysTo = ({ call, text, link }: Pick<BeforeLockPerson, 'call' | 'text' | 'link'>): readonly Way[] => [
  ...numberWay('call', 'tel:', call),
  ...numberWay('text', 'sms:', text),
  ...linkWay(link),
]

const numberWay = (kind: 'call' | 'text', scheme: string, written: string | undefined): readonly Way[] => {
  if (written === undefined) return []
  const dialled = latinDigits(written).replaceAll(/[^+*#\d]/g, '')
  return dialled === '' ? [] : [{ kind, href: scheme + dialled, shown: leftToRight(written) }]
}

const opening = new Set(['https:', 'mailto:', 'tel:', 'sms:', 'xmpp:', 'sip:'])

const linkWay = (written: string | undefined): readonly Way[] => {
  const url = written !== undefined && URL.canParse(written) ? new URL(written) : undefined
  if (written === undefined || url === undefined || !opening.has(url.protocol)) return []
  return [{ kind: 'link', href: url.href, shown: leftToRight(written) }]
}

/** Arabic-Indic and Persian digits stand for the same numbers. */
const latinDigits = (written: string): string =>
  written.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

/** A number or an address is read from left to right on a page of any direction. */
const leftToRight = (written: string): string => `\u2066${written}\u2069`
