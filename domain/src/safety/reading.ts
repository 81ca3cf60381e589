/**
 * A reading: what was written, as the rules read it. Typing is forgiven here, so that the rules need not know of it.
 *
 * Promises kept in this room:
 * 1. Every word of a reading knows where in the text it came from; what a rule found can be shown in the client's own letters.
 * 2. Small letters, no accents, no apostrophes; "im" and "I’m" read alike; "sleeeep", "k1ll", "iwanttodie" read as what was meant.
 * 3. Nothing is guessed about words the rules do not use: they pass through as they are.
 */
export type Spelling = {
  /** Words that say how much, not what: left out of the reading ("just", "really"). */
  readonly fillers: ReadonlySet<string>
  /** One written word, read as these. */
  readonly readAs: ReadonlyMap<string, string>
  /** Several written words, read as these; by the first of them, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [from: readonly string[], to: readonly string[]])[]>
  /** Every word the rules look for. */
  readonly vocabulary: ReadonlySet<string>
  /** Words worth mending when they are misspelt. */
  readonly mendable: readonly string[]
  /** Words that look like a misspelling, or like several words run together, and are neither. */
  readonly ordinary: ReadonlySet<string>
  /** Short words that may stand in a run of words without spaces. */
  readonly joints: ReadonlySet<string>
}

export type ReadWord = { readonly word: string; readonly start: number; readonly end: number }

/** Words and stops, in order. */
export type Reading = { readonly words: readonly ReadWord[] }

const longest = 4000
const stop = '.'
const pause = ','

export const readText = (text: string, spelling: Spelling): Reading => {
  const written = written_(text.slice(0, longest))
  const meant = joinSpelledOut(written).flatMap((one) => mend(one, spelling))
  return { words: withPhrases(meant.filter(({ word }) => !spelling.fillers.has(word)), spelling) }
}

/** Which letters of the text a stretch of the reading came from. */
export const lettersOf = ({ words }: Reading, from: number, to: number): { start: number; end: number } => {
  const inside = words.slice(from, to).filter(({ word }) => word !== stop && word !== pause)
  return { start: Math.min(...inside.map(({ start }) => start)), end: Math.max(...inside.map(({ end }) => end)) }
}

/** Pictures that stand for a word the rules know. */
const pictures: ReadonlyMap<string, string> = new Map([
  ['🔪', 'knife'], ['🗡', 'knife'], ['💊', 'pills'], ['🩸', 'blood'], ['🔫', 'gun'], ['🪢', 'rope'], ['⚰', 'coffin'], ['🪦', 'grave'],
  ['💀', 'skullface'], ['☠', 'skullface'], ['😂', 'lol'], ['🤣', 'lol'], ['😅', 'lol'], ['😆', 'lol'], ['😹', 'lol'], ['😜', 'lol'], ['🤪', 'lol'],
])

const piece = /[\p{L}\p{N}$@][\p{L}\p{M}\p{N}'’`´*@$!|]*|\p{Extended_Pictographic}|[.!?;\n…]+|[,:()"“”«»–—/-]|[<>^=&%+~]/gu

const written_ = (text: string): ReadWord[] => {
  const found: ReadWord[] = []
  for (const match of text.matchAll(piece)) {
    const [raw] = match
    const start = match.index
    const picture = pictures.get(raw)
    if (picture !== undefined) found.push({ word: picture, start, end: start + raw.length })
    else if (/^[.!?;\n…]/.test(raw)) found.push({ word: stop, start, end: start + raw.length })
    else if (/^[,:()"“”«»–—]/.test(raw)) found.push({ word: pause, start, end: start + raw.length })
    else if (/^[\p{L}\p{N}$@]/u.test(raw)) {
      const ends = raw.replace(/[!|*'’`´]+$/u, '')
      const word = ends.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’`´]/g, "'")
      if (word !== '') found.push({ word, start, end: start + ends.length })
      if (/!$/.test(raw)) found.push({ word: stop, start: start + ends.length, end: start + raw.length })
    }
  }
  return found
}

/** "s u i c i d e": four or more single letters in a row are one word. */
const joinSpelledOut = (words: readonly ReadWord[]): ReadWord[] => {
  const joined: ReadWord[] = []
  for (let at = 0; at < words.length; at += 1) {
    let to = at
    while (/^\p{L}$/u.test(words[to]?.word ?? '')) to += 1
    const run = words.slice(at, to)
    const first = run[0]
    const last = run.at(-1)
    const one = words[at]
    if (first !== undefined && last !== undefined && run.length >= 4) {
      joined.push({ word: run.map(({ word }) => word).join(''), start: first.start, end: last.end })
      at = to - 1
    } else if (one !== undefined) joined.push(one)
  }
  return joined
}

/** One written word as the words that were meant, all at the place of the written one. */
const mend = (one: ReadWord, spelling: Spelling): ReadWord[] =>
  meantBy(one.word, spelling)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ ...one, word }))

const meantBy = (written: string, spelling: Spelling): string => {
  const { readAs, vocabulary, ordinary, fillers } = spelling
  if (written === stop || written === pause) return written
  const known = (word: string): string | undefined =>
    readAs.get(word) ?? (vocabulary.has(word) || fillers.has(word) || ordinary.has(word) ? word : undefined)
  const plain = written.replaceAll("'", '')
  const asIs = readAs.get(written) ?? known(plain)
  if (asIs !== undefined) return asIs
  if (written.endsWith("'s") && vocabulary.has(written.slice(0, -2))) return written.slice(0, -2)
  const shorter = shortened(plain).map(known).find((word) => word !== undefined)
  if (shorter !== undefined) return shorter
  const spelled = unmasked(plain, spelling)
  if (spelled !== undefined) return spelled
  const letters = shortened(plain).at(-1) ?? plain
  if (!/^[a-z]+$/.test(letters) || letters.length < 4) return letters
  return misspelt(letters, spelling) ?? apart(letters, spelling) ?? letters
}

/** "dieeee", "sleeeep": three of a letter or more are two of it, or one. */
const shortened = (word: string): string[] =>
  /([a-z])\1\1/.test(word) ? [word.replace(/([a-z])\1{2,}/g, '$1$1'), word.replace(/([a-z])\1{2,}/g, '$1')] : []

/** "k1ll", "su*cide", "$uicide": only where the result is a word the rules look for. */
const unmasked = (word: string, { vocabulary, readAs, mendable }: Spelling): string | undefined => {
  if (!/[0-9@$!|*]/.test(word) || !/[a-z]/.test(word)) return undefined
  for (const one of ['i', 'l']) {
    const letters = word
      .replace(/[1!|]/g, one).replaceAll('3', 'e').replaceAll('4', 'a').replaceAll('0', 'o').replaceAll('5', 's')
      .replaceAll('7', 't').replaceAll('@', 'a').replaceAll('$', 's')
    if (vocabulary.has(letters)) return letters
    const readable = readAs.get(letters)
    if (readable !== undefined) return readable
    if (letters.includes('*')) {
      const shape = new RegExp(`^${letters.replace(/[^a-z*]/g, '').replace(/\*+/g, '[a-z]{1,4}')}$`)
      const masked = mendable.find((candidate) => shape.test(candidate))
      if (masked !== undefined) return masked
    }
  }
  return undefined
}

/** One letter too many, too few, wrong, or two changed places; the first letter stands. */
const misspelt = (word: string, { mendable }: Spelling): string | undefined =>
  mendable.find((candidate) => candidate.length >= 5 && candidate[0] === word[0] && oneSlipApart(word, candidate)) ??
  mendable.find((candidate) => candidate.length >= 4 && candidate[0] === word[0] && swapped(word, candidate))

const oneSlipApart = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const [restOne, restOther] = [one.slice(same), other.slice(same)]
  return (
    restOne.slice(1) === restOther || restOne === restOther.slice(1) || restOne.slice(1) === restOther.slice(1) ||
    swapped(one, other)
  )
}

const swapped = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return (
    one[same] === other[same + 1] && one[same + 1] === other[same] && one.slice(same + 2) === other.slice(same + 2) &&
    same < one.length - 1
  )
}

/** "killmyself": fewest words, all of them known, and at least one of them worth mending. */
const apart = (word: string, { vocabulary, readAs, mendable, joints }: Spelling): string | undefined => {
  if (word.length < 6 || word.length > 40) return undefined
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end += 1)
    for (let start = Math.max(0, end - 12); start < end; start += 1) {
      const before = best[start]
      const part = word.slice(start, end)
      if (before === undefined || !(joints.has(part) || (part.length >= 3 && (vocabulary.has(part) || readAs.has(part))))) continue
      const all = [...before, part]
      const sofar = best[end]
      if (sofar === undefined || all.length < sofar.length) best[end] = all
    }
  const parts = best[word.length]
  if (parts === undefined || parts.length < 2 || parts.length > 9) return undefined
  return parts.some((part) => mendable.includes(part)) ? parts.map((part) => readAs.get(part) ?? part).join(' ') : undefined
}

const withPhrases = (words: readonly ReadWord[], { phrases }: Spelling): ReadWord[] => {
  const result: ReadWord[] = []
  for (let at = 0; at < words.length; ) {
    const here = words[at]
    if (here === undefined) break
    const found = phrases.get(here.word)?.find(([from]) => from.every((word, step) => words[at + step]?.word === word))
    if (found === undefined) {
      result.push(here)
      at += 1
      continue
    }
    const [from, to] = found
    const end = words[at + from.length - 1]?.end ?? here.end
    result.push(...to.map((word) => ({ word, start: here.start, end })))
    at += from.length
  }
  return result
}
