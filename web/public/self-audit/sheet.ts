import { answers, type Answer, type Answers } from './threads.ts'

/**
 * A filled-in sheet, and the one line of text that holds it: what is kept in the browser, and what stands behind the
 * `#` of a shared link, which browsers never send.
 *
 * Promises kept in this room:
 * 1. What a link holds comes back as it was, or not at all: a link that is cut, changed or somebody else's is refused.
 * 2. A person's own lines travel only when they are asked to.
 */
export type Sheet = { readonly answers: Answers; readonly lines: readonly string[] }

export const questionCount = 10
export const longestLine = 120

export const emptySheet: Sheet = {
  answers: Array.from({ length: questionCount }, () => undefined),
  lines: Array.from({ length: questionCount }, () => ''),
}

const letters: Readonly<Record<Answer, string>> = { yes: 'y', notYet: 'n', dontKnow: 'u' }

/** `s1.` ten letters `.` the lines `.` a check over all of it. */
export const sheetToText = (sheet: Sheet, withLines: boolean): string => {
  const marks = sheet.answers.map((answer) => (answer === undefined ? '-' : letters[answer])).join('')
  const lines = withLines && sheet.lines.some((line) => line !== '') ? toBase64Url(JSON.stringify(sheet.lines)) : ''
  const said = `s1.${marks}.${lines}`
  return `${said}.${check(said)}`
}

export const textToSheet = (text: string): Read => {
  const found = /^(s1\.([ynu-]{10})\.([A-Za-z0-9_-]*))\.([0-9a-z]{7})$/.exec(text)
  if (found === null) return notASheet
  const [, said = '', marks = '', written = '', mark = ''] = found
  if (check(said) !== mark) return notASheet
  const lines = written === '' ? emptySheet.lines : readLines(written)
  if (lines === undefined) return notASheet
  return { ok: true, value: { answers: [...marks].map((letter) => answers.find((answer) => letters[answer] === letter)), lines } }
}
export type Read = { readonly ok: true; readonly value: Sheet } | { readonly ok: false; readonly error: { readonly kind: 'NotASheet' } }

const notASheet: Read = { ok: false, error: { kind: 'NotASheet' } }

const readLines = (written: string): readonly string[] | undefined => {
  try {
    const bytes = Uint8Array.from(atob(written.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
    const lines: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return Array.isArray(lines) && lines.length === questionCount && lines.every(isLine) ? lines : undefined
  } catch {
    return undefined
  }
}
const isLine = (line: unknown): line is string => typeof line === 'string' && line.length <= longestLine && !/[\r\n]/.test(line)

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** FNV-1a, 32 bits: notices a link that was cut or mistyped. It keeps nobody from writing one of their own. */
const check = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0')
}
