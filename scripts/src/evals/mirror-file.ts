/**
 * The file of worked replies, read: entries, moments, a catalogue, and replies with the text each must render to.
 */
import {
  catalogues, phraseIds, type Beat, type BeatKind, type Catalogue, type Count, type Entry, type HourCount, type NumberRole,
  type OrderCount, type PhraseId, type Reply, type ReplyContext, type Span, type TimeForm,
} from '@vibecheck/domain'
import { fields, list, number, readText, Refused, text, texts, type Fields } from './input.ts'

export type Example = { readonly title: string; readonly reply: Reply; readonly text: string; readonly context: ReplyContext }

export const readExamples = (path: string): readonly Example[] => {
  const file = fields(JSON.parse(readText(path)), path)
  const ours = fields(file['catalogue'], path)
  const catalogue: Catalogue = {
    ...catalogues.en,
    version: text(fields(fields(list(file['examples'], path)[0], path)['reply'], path)['catalogue'], path),
    phrases: { ...catalogues.en.phrases, ...Object.fromEntries(Object.entries(ours).map(([id, words]) => [phraseId(id), { text: text(words, id), reviewedBy: [] }])) },
  }
  const entries = new Map(list(file['entries'], path).map((one) => readEntry(fields(one, path), path)).map((entry) => [entry.id, entry]))
  const moments = list(file['moments'], path).map((one) => {
    const moment = fields(one, path)
    return { id: text(moment['id'], path), at: instant(moment['at'], path), zone: 0, tags: texts(moment['tags'], path) }
  })
  const tagOf = new Map(list(file['tagOf'], path).map((pair): [string, string] => {
    const [entry, tag] = texts(pair, path)
    return [text(entry, path), text(tag, path)]
  }))
  return list(file['examples'], path).map((one) => {
    const example = fields(one, path)
    const flags = fields(example['flags'], path)
    const reply = readReply(fields(example['reply'], path), path)
    const session = reply.beats.flatMap(({ spans }) => spans).find((span) => span.t === 'time' && span.as === 'session')
    const quoted = reply.beats.filter(({ b }) => b === 'last').flatMap(({ spans }) => spans.flatMap((span) => (span.t === 'quote' ? [span.entry] : [])))
    return {
      title: text(example['title'], path),
      reply,
      text: text(example['text'], path),
      context: {
        catalogue, entries, quiet: flags['activated'] === true, travels: true, goodThen: new Set(quoted),
        cleanAllowed: flags['cleanAllowed'] === true, zone: 0, counted: { moments, tagOf },
        // The worked replies are all before one session; each names it itself.
        ...(session?.t === 'time' ? { session: session.iso } : {}),
      },
    }
  })
}

const instant = (value: unknown, where: string): number => Date.parse(`${text(value, where)}:00Z`)

const oneOf = <T extends string>(known: readonly T[], value: unknown, where: string): T => {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new Refused(`${where}: ${String(value)} is none of ${known.join(', ')}.`)
  return found
}
const phraseId = (value: unknown): PhraseId => oneOf(phraseIds, value, 'a phrase')

const readEntry = (entry: Fields, path: string): Entry => ({
  id: text(entry['id'], path),
  author: oneOf(['client', 'clinician', 'together'], entry['author'], path),
  kind: oneOf(['moment', 'map', 'anchor', 'session'], entry['kind'], path),
  text: text(entry['text'], path),
  at: instant(entry['at'], path),
  ...(entry['private'] === true ? { barred: 'private' as const } : {}),
  ...(entry['pasted'] === true ? { barred: 'pasted' as const } : {}),
  ...(entry['risk'] === true ? { barred: 'peopleFirst' as const } : {}),
})

const readReply = (reply: Fields, path: string): Reply => ({
  locale: text(reply['locale'], path),
  catalogue: text(reply['catalogue'], path),
  beats: list(reply['beats'], path).map((beat) => readBeat(fields(beat, path), path)),
})

type Bare = Exclude<BeatKind, 'count' | 'order' | 'hours'>
const bareKinds: readonly Bare[] = ['saw', 'check', 'notice', 'last', 'reach', 'built', 'clean', 'choice', 'room']

const readBeat = (beat: Fields, path: string): Beat => {
  const spans = list(beat['spans'], path).map((span) => readSpan(fields(span, path), path))
  switch (beat['b']) {
    case 'count':
      return { b: 'count', spans, count: readCount(fields(beat['count'], path), path) }
    case 'order':
      return { b: 'order', spans, seq: readOrder(fields(beat['seq'], path), path) }
    case 'hours':
      return { b: 'hours', spans, hour: readHours(fields(beat['hour'], path), path) }
    default:
      return { b: oneOf(bareKinds, beat['b'], path), spans }
  }
}

const timeForms: readonly TimeForm[] = ['dow', 'dow-hm', 'date', 'date-hm', 'session']
const roles: readonly NumberRole[] = ['k', 'n', 'j', 'm', 'h0', 'h1']

const readSpan = (span: Fields, path: string): Span => {
  switch (span['t']) {
    case 'cat':
      return { t: 'cat', id: phraseId(span['id']) }
    case 'quote':
      return {
        t: 'quote', entry: text(span['entry'], path), start: number(span['start'], path), end: number(span['end'], path),
        ...(span['cutL'] === true ? { cutL: true } : {}), ...(span['cutR'] === true ? { cutR: true } : {}),
      }
    case 'name':
      return { t: 'name', entry: text(span['entry'], path) }
    case 'time':
      return { t: 'time', iso: text(span['iso'], path), as: oneOf(timeForms, span['as'], path) }
    case 'num':
      return { t: 'num', v: number(span['v'], path), role: oneOf(roles, span['role'], path) }
    default:
      throw new Refused(`${path}: ${String(span['t'])} is no kind of span.`)
  }
}

const readGround = (counted: Fields, path: string) => {
  const cert = counted['cert'] === undefined ? undefined : fields(counted['cert'], path)
  return {
    moments: texts(counted['moments'], path),
    mode: oneOf(['asked', 'held'] as const, counted['mode'], path),
    ...(cert === undefined ? {} : { cert: { logE: number(cert['logE'], path), bar: number(cert['bar'], path) } }),
  }
}
const readCount = (counted: Fields, path: string): Count =>
  ({
    ...readGround(counted, path), k: number(counted['k'], path), n: number(counted['n'], path), j: number(counted['j'], path), m: number(counted['m'], path),
    a: text(counted['a'], path), b: text(counted['b'], path),
  })
const readOrder = (counted: Fields, path: string): OrderCount =>
  ({
    ...readGround(counted, path), k: number(counted['k'], path), n: number(counted['n'], path), withinH: number(counted['withinH'], path),
    x: text(counted['x'], path), y: text(counted['y'], path),
  })
const readHours = (counted: Fields, path: string): HourCount =>
  ({
    ...readGround(counted, path), k: number(counted['k'], path), n: number(counted['n'], path), h0: number(counted['h0'], path), h1: number(counted['h1'], path),
    x: text(counted['x'], path),
  })
