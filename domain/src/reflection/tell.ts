/**
 * Telling a count: one number that somebody asked for, or one statement that is held, as a reply like any other.
 *
 * Promises kept in this room:
 * 1. It goes the way of every reply: composed of spans here, and shown only when the check passes it.
 * 2. Every number opens to the moments it counts.
 * 3. While a moment is near there is none (M-16), however calm the screen looks.
 */
import type { MomentId } from '../moments/moment.ts'
import { countWhat, type AnyCount, type TooFew } from '../patterns/counts.ts'
import type { Statement, What } from '../patterns/statement.ts'
import { fail, ok, type Result } from '../result.ts'
import type { ClientSpace, SharedSpace } from '../relationship/relationship.ts'
import { markables, markedMoments, momentsAbout, tagsIn } from '../watching/marks.ts'
import type { Catalogue, PhraseId } from './catalogue/phrases.ts'
import type { ReplyContext } from './check.ts'
import type { MarkedMoment } from './counts.ts'
import { entriesOf } from './entries.ts'
import { isAnythingNear } from './near.ts'
import type { Beat, NumberRole, Reply, Span } from './reply.ts'

export type TellInput = {
  readonly what: What
  /** Brought up by the mirror itself, past its bar. Without it the count was asked for, and claims nothing. */
  readonly held?: Statement
  readonly own: ClientSpace
  readonly shared: SharedSpace
  /** For people first: these are in no count. */
  readonly leftOut: ReadonlySet<MomentId>
  readonly now: number
  readonly zone: number
  readonly catalogue: Catalogue
}

export type Telling = { readonly reply: Reply; readonly context: ReplyContext; readonly count: AnyCount; readonly opens: Opens }

/** The moments behind the numbers, in time: of the thing counted, and of the others where there are two denominators. */
export type Opens = {
  readonly with: readonly MomentId[]
  readonly without: readonly MomentId[]
  readonly othersWith: readonly MomentId[]
  readonly othersWithout: readonly MomentId[]
}

export const tellCount = (input: TellInput): Result<Telling, TooFew | NotNamed> => {
  const { what, held, own, shared, leftOut, now, zone, catalogue } = input
  const there = markables({ own, shared })
  const unnamed = tagsIn(what).find((tag) => !there.some((one) => one.tag === tag))
  if (unnamed !== undefined) return fail({ kind: 'NotNamed', tag: unnamed })
  const moments = momentsAbout(what, markedMoments(own.moments, leftOut), there)
  const counted = countWhat(what, moments, held)
  if (!counted.ok) return counted
  const entryOf = new Map(there.map(({ tag, entry }) => [tag, entry]))
  const name = (tag: string): Span => ({ t: 'name', entry: entryOf.get(tag) ?? tag })
  return ok({
    reply: { locale: catalogue.language, catalogue: catalogue.version, beats: [beatOf(counted.value, name), enough] },
    context: {
      catalogue,
      entries: entriesOf(own, shared, leftOut),
      quiet: isAnythingNear(own.moments, now),
      travels: false,
      goodThen: new Set(),
      cleanAllowed: false,
      zone,
      counted: { moments, tagOf: new Map(there.map(({ tag, entry }) => [entry, tag])) },
    },
    count: counted.value,
    opens: opensOf(counted.value, moments),
  })
}
/** Only what has a name in the client's words can be said back. */
export type NotNamed = { readonly kind: 'NotNamed'; readonly tag: string }

const cat = (id: PhraseId): Span => ({ t: 'cat', id })
const num = (v: number, role: NumberRole): Span => ({ t: 'num', v, role })
const enough: Beat = { b: 'choice', spans: [cat('choice.one'), cat('choice.down'), cat('end.dot')] }

const beatOf = (counted: AnyCount, name: (tag: string) => Span): Beat => {
  switch (counted.kind) {
    case 'together': {
      const { k, n, j, m, a, b } = counted.count
      return {
        b: 'count',
        count: counted.count,
        spans: [
          cat('cnt.of'), num(n, 'n'), cat('cnt.marked'), name(a), cat('cnt.was'), name(b), cat('cnt.therein'), num(k, 'k'),
          cat('end.dot'), cat('cnt.other'), num(m, 'm'), cat('cnt.othertimes'), num(j, 'j'), cat('end.dot'),
        ],
      }
    }
    case 'order': {
      const { k, n, x, y } = counted.count
      return {
        b: 'order',
        seq: counted.count,
        spans: [
          cat('ord.in'), num(k, 'k'), cat('ord.of'), num(n, 'n'), cat('ord.moments'), name(x), cat('ord.came'), name(y),
          cat('ord.before'),
        ],
      }
    }
    case 'hours': {
      const { k, n, x, h0, h1 } = counted.count
      return {
        b: 'hours',
        hour: counted.count,
        spans: [
          cat('hrs.pre'), num(k, 'k'), cat('hrs.of'), num(n, 'n'), cat('hrs.marked'), name(x), cat('hrs.were'), num(h0, 'h0'),
          cat('hrs.and'), num(h1, 'h1'), cat('hrs.end'),
        ],
      }
    }
  }
}

const opensOf = (counted: AnyCount, moments: readonly MarkedMoment[]): Opens => {
  const { with: has, without } = counted
  if (counted.kind !== 'together') return { with: has, without, othersWith: [], othersWithout: [] }
  const { a, b } = counted.count
  const others = moments.filter(({ tags }) => !tags.includes(a)).toSorted((one, other) => one.at - other.at)
  const idsOf = (those: readonly MarkedMoment[]): readonly MomentId[] => those.map(({ id }) => id)
  return {
    with: has,
    without,
    othersWith: idsOf(others.filter(({ tags }) => tags.includes(b))),
    othersWithout: idsOf(others.filter(({ tags }) => !tags.includes(b))),
  }
}
