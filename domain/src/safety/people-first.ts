/**
 * People first, or go on: what the rules answer to what was just written.
 *
 * Promises kept in this room:
 * 1. No level, no label, no score. Either some rule's sentence matched, or none did; which words, is said with it.
 * 2. Nothing is kept. The answer lives as long as the screen that asked for it; asking again gives the same answer.
 * 3. A rule is a sentence in a list. Nothing is learned, nothing is inferred from time, place or person.
 * 4. It is never the safety net. The way to a person is on every screen, whatever is answered here.
 */
import { english } from './en/english.ts'
import { compileLook, compilerOf, lookEnds, togetherIn, type CompiledLook, type Look } from './look.ts'
import { lettersOf, readText, type Reading, type Spelling } from './reading.ts'
import type { Guard, Language, Rule } from './rule.ts'
import { spanish } from './es/spanish.ts'

export type Answer =
  | { readonly kind: 'peopleFirst'; readonly matched: readonly Matched[] }
  /** `unanswered`: a request for reassurance, which is not reflected either; there is no card for it. */
  | { readonly kind: 'goOn'; readonly unanswered: readonly Matched[] }

export type Matched = {
  readonly says: string
  /** Somebody says that it is happening now. */
  readonly happeningNow: boolean
  /** Where in what was just written, in UTF-16 units. */
  readonly words: readonly { readonly start: number; readonly end: number }[]
}

/** Languages there are rules for. In another one reflection is off unless the two of them turned it on (settled 13). */
export const languagesWithRules: readonly string[] = ['en', 'es']

/** What was just written, with the lines before it, oldest first. Every language's rules read it: people mix them. */
export const peopleFirst = (text: string, recent: readonly string[] = []): Answer => {
  const answers = readers().map((reader) => reader(text, recent.slice(-recentLines)))
  const matched = answers.flatMap((answer) => answer.matched)
  return matched.length > 0
    ? { kind: 'peopleFirst', matched }
    : { kind: 'goOn', unanswered: answers.flatMap((answer) => answer.unanswered) }
}

/** May the engine give this entry back? */
export const mayReflect = (answer: Answer): boolean => answer.kind === 'goOn' && answer.unanswered.length === 0

/** Every sentence of a language, in order, for somebody who wants to read and dispute them. */
export const sentencesOf = (language: 'en' | 'es'): readonly string[] => {
  const { rules, after, unanswered, guards } = language === 'en' ? english : spanish
  return [...rules, ...after, ...unanswered, ...Object.values(guards)].map(({ says }) => says)
}

const recentLines = 8

type Span = { readonly from: number; readonly to: number }
type Seen = { readonly reading: Reading; readonly words: readonly string[]; readonly near: ReadonlySet<number>; readonly found: Map<number, readonly Span[]> }
type Reader = (
  text: string,
  recent: readonly string[],
) => { readonly matched: readonly Matched[]; readonly unanswered: readonly Matched[] }

/** Looks are compiled once, and only those are tried whose words stand in the text. */
const readerOf = (language: Language): Reader => {
  const looks: CompiledLook[] = []
  const compiler = compilerOf(language.lists, language.negations, new Set(language.fillers.split(' ')))
  const numbers = new Map<Look, number>()
  const numberOf = (look: Look): number => {
    const known = numbers.get(look)
    if (known !== undefined) return known
    looks.push(compileLook(look, compiler))
    numbers.set(look, looks.length - 1)
    return looks.length - 1
  }
  const compiledRule = (rule: Rule): CompiledRule => ({
    rule,
    looks: rule.looks.map(togetherIn).map(({ all, within }) => ({ all: all.map(numberOf), within })),
    guards: [...language.always.filter((name) => rule.despite?.includes(name) !== true), ...(rule.unless ?? [])],
  })
  const rules = language.rules.map(compiledRule)
  const unansweredRules = language.unanswered.map(compiledRule)
  const afterRules = language.after.map((rule) => ({
    rule, before: rule.before.map(numberOf), here: rule.here.map(numberOf), guards: rule.unless ?? [],
  }))
  const guards = new Map(
    Object.entries(language.guards).map(([name, guard]) => [
      name, { guard, looks: guard.looks.map((look) => numberOf(bold(look))), but: (guard.but ?? []).map((look) => numberOf(bold(look))) },
    ]),
  )
  for (const { guards: names, rule } of [...rules, ...unansweredRules, ...afterRules])
    for (const name of names) if (!guards.has(name)) throw new Error(`There is no guard "${name}": ${rule.says}`)

  const byWord = new Map<string, number[]>()
  const byStem = new Map<string, number[]>()
  const file = (index: Map<string, number[]>, key: string, number: number): void => {
    const already = index.get(key)
    if (already === undefined) index.set(key, [number])
    else already.push(number)
  }
  looks.forEach(({ needs, look }, number) => {
    if (needs.words.size + needs.stems.size === 0) throw new Error(`A look with nothing that must stand there: ${look}`)
    needs.words.forEach((word) => file(byWord, word, number))
    needs.stems.forEach((stem) => file(byStem, stem, number))
  })
  const spelling = spellingOf(language, looks)
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))]
  const undenied = language.noDenial.map((look) => compileLook(look, compiler))

  const see = (text: string): Seen => {
    const reading = readText(text, spelling)
    const words = reading.words.map(({ word }) => word)
    const near = new Set<number>()
    for (const word of new Set(words)) {
      byWord.get(word)?.forEach((number) => near.add(number))
      for (const length of stemLengths)
        if (word.length >= length) byStem.get(word.slice(0, length))?.forEach((number) => near.add(number))
    }
    return { reading, words, near, found: new Map() }
  }
  /** A "not" up to three words before it, in the same clause, that does not belong to something else ("can not stop"). */
  const isDenied = (words: readonly string[], from: number): boolean => {
    for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
      const word = words[at]
      if (word === undefined || word === '.' || word === ',') return false
      if (compiler.negations.has(word))
        return ![at - 2, at - 1, at].some((start) => start >= 0 && undenied.some((look) => lookEnds(look, words, start, compiler) !== undefined))
    }
    return false
  }
  const find = (seen: Seen, number: number): readonly Span[] => {
    const known = seen.found.get(number)
    if (known !== undefined) return known
    const spans: Span[] = []
    const look = looks[number]
    if (look !== undefined && seen.near.has(number))
      for (let from = 0; from < seen.words.length && spans.length < 6; from += 1) {
        const to = lookEnds(look, seen.words, from, compiler)
        if (to !== undefined && to > from && (look.bold || !isDenied(seen.words, from))) spans.push({ from, to })
      }
    seen.found.set(number, spans)
    return spans
  }
  const isCleared = (seen: Seen, span: Span, names: readonly string[], before?: Seen): boolean =>
    names.some((name) => {
      const compiled = guards.get(name)
      if (compiled === undefined) return false
      const clears = compiled.looks.some(
        (number) =>
          seen.near.has(number) &&
          find(seen, number).some((hit) => within(seen.words, hit, span, compiled.guard.reach)),
      )
      const clearedBefore =
        before !== undefined && compiled.guard.fromLineBefore === true &&
        compiled.looks.some((number) => find(before, number).length > 0) && !matchesAny(before)
      if (clearedBefore) return true
      return clears && !compiled.but.some((number) => find(seen, number).length > 0)
    })

  const matchesOf = (rule: CompiledRule, now: Seen, lines: readonly Seen[]): readonly Span[] => {
    for (const { all, within: reach } of rule.looks) {
      if (reach === 'lines' ? !all.some((number) => now.near.has(number)) : !all.every((number) => now.near.has(number))) continue
      const standing = (seen: Seen, number: number): readonly Span[] =>
        find(seen, number).filter((span) => !isCleared(seen, span, rule.guards, seen === now ? lines.at(-1) : undefined))
      const here = all.map((number) => standing(now, number))
      if (reach === 'sentence') {
        const first = here[0]?.find((one) => here.every((spans) => spans.some((span) => sameSentence(now.words, one, span))))
        if (first !== undefined)
          return here.flatMap((spans) => spans.filter((span) => sameSentence(now.words, first, span)).slice(0, 1))
      } else if (here.every((spans) => spans.length > 0)) return here.flatMap((spans) => spans.slice(0, 1))
      else if (reach === 'lines' && here.some((spans) => spans.length > 0)) {
        const elsewhere = all.every(
          (number, at) => (here[at]?.length ?? 0) > 0 || lines.some((seen) => standing(seen, number).length > 0),
        )
        if (elsewhere) return here.flatMap((spans) => spans.slice(0, 1))
      }
    }
    return []
  }
  const matchesAny = (seen: Seen): boolean => allOf(rules, seen, []).length > 0
  const told = (rule: { says: string; happeningNow?: true }, seen: Seen, spans: readonly Span[]): Matched => ({
    says: rule.says,
    happeningNow: rule.happeningNow === true,
    words: spans.map(({ from, to }) => lettersOf(seen.reading, from, to)),
  })
  const allOf = (compiled: readonly CompiledRule[], now: Seen, lines: readonly Seen[]): readonly Matched[] =>
    compiled.flatMap((rule) => {
      const spans = matchesOf(rule, now, lines)
      return spans.length === 0 ? [] : [told(rule.rule, now, spans)]
    })

  return (text, recent) => {
    const now = see(text)
    const lines = recent.map(see)
    const direct = allOf(rules, now, lines)
    const whole = { from: 0, to: now.words.length }
    const wordCount = now.words.filter((word) => word !== '.' && word !== ',').length
    const afterwards = afterRules.flatMap(({ rule, before, here, guards: names }) => {
      const short = wordCount > 0 && wordCount <= (rule.upTo ?? 0) ? [whole] : []
      const spans = [...here.filter((number) => now.near.has(number)).flatMap((number) => find(now, number)), ...short]
        .filter((span) => !isCleared(now, span, names)).slice(0, 1)
      if (spans.length === 0) return []
      const warned =
        (before.length === 0 && lines.some((line) => allOf(rules, line, []).length > 0)) || lines.some((line) => before.some((number) => find(line, number).length > 0))
      return warned ? [told(rule, now, spans)] : []
    })
    return { matched: [...direct, ...afterwards], unanswered: allOf(unansweredRules, now, lines) }
  }
}

type CompiledRule = {
  readonly rule: Rule
  readonly looks: readonly { readonly all: readonly number[]; readonly within: 'sentence' | 'text' | 'lines' }[]
  readonly guards: readonly string[]
}

const within = (words: readonly string[], hit: Span, span: Span, reach: Guard['reach']): boolean =>
  reach === 'text' ||
  (reach === 'words' ? hit.from < span.to && span.from < hit.to : sameSentence(words, hit, span))

const sameSentence = (words: readonly string[], one: Span, other: Span): boolean => {
  const [earlier, later] = one.from <= other.from ? [one, other] : [other, one]
  return !words.slice(earlier.to, later.from).includes('.')
}

/** What clears a rule may itself stand beside a "not". */
const bold = (look: Look): Look => (look.startsWith('!') ? look : `!${look}`)

const wordShape = /[\p{L}]{2,}/gu

const spellingOf = (language: Language, looks: readonly CompiledLook[]): Spelling => {
  const texts = [...looks.map(({ look }) => look), ...Object.values(language.lists)]
  const vocabulary = new Set(texts.join(' ').replace(/<[a-zA-Z]+>|\*/g, ' ').match(/[\p{L}\p{N}]+/gu))
  const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')
  return {
    fillers: new Set(words(language.fillers)),
    readAs: new Map(Object.entries(language.readAs)),
    phrases: Map.groupBy(
      Object.entries(language.phrases)
        .map(([from, to]) => [words(from), words(to)] as const)
        .sort(([one], [other]) => other.length - one.length),
      ([[first]]) => first ?? '',
    ),
    vocabulary: new Set([...vocabulary, ...words(language.mendable)].filter((word) => word.match(wordShape) !== null)),
    mendable: words(language.mendable),
    ordinary: new Set(words(language.ordinary)),
    joints: new Set(words(language.joints)),
  }
}

/** Made ready at the first question: whoever never asks pays nothing. */
let readersMade: readonly Reader[] | undefined
const readers = (): readonly Reader[] => (readersMade ??= [english, spanish].map(readerOf))
