/**
 * A quote: a piece of what the client said, letter for letter, short enough to be read.
 */
import type { Entry } from './entries.ts'
import type { Span } from './reply.ts'
import { hidesANegation, isWordEdge, leftOut, sentenceEnds, wordsOf } from './text.ts'

export type Quote = Extract<Span, { t: 'quote' }>

export const longestQuote = 30

/** Everything, or as many whole sentences from its start as fit; or a first piece that leaves no "not" behind. */
export const quoteOf = (entry: Entry): Quote | undefined => {
  const { text } = entry
  const start = text.length - text.trimStart().length
  const finish = text.trimEnd().length
  if (start >= finish) return undefined
  const upTo = (end: number): Quote => ({
    t: 'quote',
    entry: entry.id,
    start,
    end,
    ...(end < finish ? { cutR: true } : {}),
  })
  const sentences = sentenceEnds(text).map((end) => text.slice(0, end).trimEnd().length).reverse()
  const end = [finish, ...sentences, ...wordEnds(text)].find((at) => at > start && faultsOf(upTo(at), entry) === undefined)
  return end === undefined ? undefined : upTo(end)
}

/** What is wrong with a quote, if anything (F11). */
export const faultsOf = (quote: Quote, { text }: Entry): QuoteFault | undefined => {
  const { start, end } = quote
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'OutOfText'
  if (start < 0 || end > text.length || start >= end) return 'OutOfText'
  const quoted = text.slice(start, end)
  if (quoted.trim() === '') return 'OutOfText'
  if (!isWordEdge(text, start) || !isWordEdge(text, end)) return 'CutInsideAWord'
  if ((quote.cutL === true) !== (text.slice(0, start).trim() !== '')) return 'HiddenCut'
  if ((quote.cutR === true) !== (text.slice(end).trim() !== '')) return 'HiddenCut'
  if (wordsOf(quoted).length > longestQuote) return 'TooLong'
  return hidesANegation(leftOut(text, start, end)) ? 'NegationLeftBehind' : undefined
}
export type QuoteFault = 'OutOfText' | 'CutInsideAWord' | 'HiddenCut' | 'TooLong' | 'NegationLeftBehind'

/** The ends of the words that fit, longest piece first; a piece of fewer than four says too little. */
const wordEnds = (text: string): readonly number[] =>
  wordsOf(text).slice(3, longestQuote).map(({ end }) => end).reverse()
