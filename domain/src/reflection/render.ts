/**
 * Rendering: from a reply to what stands on a screen. The text is the spans one after another, and nothing else.
 *
 * On screen the client's words stand alone and large; lead-ins such as "You wrote" are for screen readers (settled 33).
 * So every span says what it is, and the screen decides how it looks, never what it says.
 */
import type { Catalogue, PhraseId } from './catalogue/phrases.ts'
import type { Entry, EntryBook, EntryId } from './entries.ts'
import type { BeatKind, Reply, Span } from './reply.ts'
import { dateToDay } from '../records/time.ts'

export type RenderedSpan =
  /** Ours. A lead-in introduces the client's words and may be left to screen readers. */
  | (Ours & { readonly kind: 'phrase'; readonly id: PhraseId; readonly leadIn: boolean })
  | (Ours & { readonly kind: 'time' | 'number' })
  /** Quotation marks: where type already says whose words these are, a screen may leave them to readers too. */
  | { readonly kind: 'mark'; readonly text: string }
  /** Something was left out here. Always shown. */
  | { readonly kind: 'cut'; readonly text: string }
  /** Somebody's own words, exactly. Their language is theirs: no `lang`, and the direction follows the text. */
  | {
      readonly kind: 'words'
      readonly text: string
      readonly author: Entry['author']
      readonly entry: EntryId
      /** A name or a line in full; else a quote. */
      readonly whole: boolean
      readonly dir: 'auto'
    }

type Ours = { readonly text: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' }

export type RenderedBeat = { readonly b: BeatKind; readonly spans: readonly RenderedSpan[] }

/** Of a reply that passed the check. A missing entry cannot happen then; if it does, nothing is shown. */
export const renderReply = (reply: Reply, catalogue: Catalogue, entries: EntryBook): readonly RenderedBeat[] =>
  reply.beats.map(({ b, spans }) => ({
    b,
    spans: spans.flatMap((span) => renderSpan(span, catalogue, entries)).filter(({ text }) => text !== ''),
  }))

/** The reply as one text, a line a beat. */
export const replyText = (beats: readonly RenderedBeat[]): string =>
  beats.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n')

const renderSpan = (span: Span, catalogue: Catalogue, entries: EntryBook): readonly RenderedSpan[] => {
  const { language: lang, dir, phrases } = catalogue
  switch (span.t) {
    case 'cat':
      return [{ kind: 'phrase', id: span.id, text: phrases[span.id].text, lang, dir, leadIn: leadIns.has(span.id) }]
    case 'time':
      return [{ kind: 'time', text: timeText(span.iso, span.as, catalogue), lang, dir }]
    case 'num':
      return [{ kind: 'number', text: span.role.startsWith('h') ? hourText(span.v) : String(span.v), lang, dir }]
    case 'name': {
      const { text, author } = entryOf(span.entry, entries)
      return quoted([{ kind: 'words', text, author, entry: span.entry, whole: true, dir: 'auto' }], catalogue)
    }
    case 'quote': {
      const { text, author } = entryOf(span.entry, entries)
      const cut: RenderedSpan = { kind: 'cut', text: phrases['q.cut'].text }
      return quoted([
        ...(span.cutL === true ? [cut] : []),
        { kind: 'words', text: text.slice(span.start, span.end), author, entry: span.entry, whole: false, dir: 'auto' },
        ...(span.cutR === true ? [cut] : []),
      ], catalogue)
    }
  }
}

const leadIns: ReadonlySet<PhraseId> = new Set<PhraseId>([
  'saw.wrote', 'saw.tapped', 'notice.tapped', 'last.pre', 'last.mid', 'sep.and', 'built.colon',
])

const quoted = (inside: readonly RenderedSpan[], { phrases }: Catalogue): readonly RenderedSpan[] => [
  { kind: 'mark', text: phrases['q.open'].text },
  ...inside,
  { kind: 'mark', text: phrases['q.close'].text },
]

const entryOf = (id: EntryId, entries: EntryBook): Entry => {
  const entry = entries.get(id)
  if (entry === undefined) throw new Error(`A reply may only quote what is in the book: ${id} is not`)
  return entry
}

const isoShape = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/

const timeText = (iso: string, as: Extract<Span, { t: 'time' }>['as'], catalogue: Catalogue): string => {
  const [, date = '', hour = ''] = isoShape.exec(iso) ?? []
  const weekday = (((dateToDay(date) + 4) % 7) + 7) % 7
  const dayAndMonth = `${Number(date.slice(8))}${catalogue.months[Number(date.slice(5, 7)) - 1]?.text ?? ''}`
  switch (as) {
    case 'dow':
      return catalogue.weekdays[weekday]?.text ?? ''
    case 'dow-hm':
      return `${catalogue.weekdays[weekday]?.text ?? ''} ${hour}`
    case 'date':
      return dayAndMonth
    case 'date-hm':
      return `${dayAndMonth} ${hour}`
    case 'session':
      return catalogue.sessions[weekday]?.text ?? ''
  }
}

const hourText = (hour: number): string => `${hour.toString().padStart(2, '0')}:00`
