/**
 * A look: what a rule looks for, written so that it can be read aloud.
 *
 *   word      that word                       word*    any word that begins so
 *   word?     that word, or nothing           a | b    one or the other; ( a | b )? one, or nothing
 *   <name>    anything in the list `name`     #        a number
 *   ..        up to three words               ...      up to eight words: never past a full stop, never past a "not"
 *   ....      up to sixteen words, whatever they are, within the sentence
 *   ^  $      here a clause begins, ends      !        at the start: a "not" before it does not clear it
 *
 *   one look & another       both, in one sentence, in any order
 *   one look && another      both, anywhere in what was written
 *   one look &&& another     one of them in what was written, the others there or in the lines before it
 *
 * A comma may stand between any two words of a look. What a language leaves out of a reading (`fillers`), its looks leave
 * out too. Looks are walked over the words directly: a pattern the engine has to compile first costs a phone a second.
 *
 * Looks stand one to a line (`looks`); a line that begins deeper goes on with the one above it, one that begins with //
 * is for whoever reads along.
 */
export type Look = string
export type Lists = { readonly [name: string]: string }

export const looks = (text: string): readonly Look[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trimStart().startsWith('//'))
  const margin = Math.min(...lines.map(indentOf))
  const found: string[] = []
  for (const line of lines) {
    const last = indentOf(line) === margin ? undefined : found.pop()
    found.push(last === undefined ? line.trim() : `${last} ${line.trim()}`)
  }
  return found
}
const indentOf = (line: string): number => line.length - line.trimStart().length

/** Several looks that mean something only together. */
export type Together = { readonly all: readonly Look[]; readonly within: 'sentence' | 'text' | 'lines' }

export const togetherIn = (look: Look): Together => {
  const [, sign] = / (&{1,3}) /.exec(look) ?? []
  const within = sign === '&' ? 'sentence' : sign === '&&&' ? 'lines' : 'text'
  return { all: sign === undefined ? [look] : look.split(` ${sign} `), within }
}

export type CompiledLook = {
  readonly look: Look
  readonly way: Way
  /** At least one of these words, or of words that begin so, stands in every text the look matches. */
  readonly needs: Needs
  /** A "not" before it does not clear it. */
  readonly bold: boolean
}
export type Needs = { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> }

/** Several sequences, one of which has to be walked; those of a single word stand together, to be looked up. */
type Way = {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  /** Longer ones, by the word they begin with; and those that may begin with many. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly Step[])[]>
  readonly loose: readonly (readonly Step[])[]
  /** Undefined: it may match where no word in particular stands. */
  readonly needs: (Needs & { readonly cost: number }) | undefined
}
type Step =
  | { readonly kind: 'way'; readonly way: Way; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly anything: boolean }
  | { readonly kind: 'number' }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }

/** What the looks of one language share. */
export type Compiler = {
  readonly lists: Lists
  readonly negations: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  readonly listWays: Map<string, Way>
}

export const compilerOf = (lists: Lists, negations: readonly string[], fillers: ReadonlySet<string>): Compiler => ({
  lists, negations: new Set(negations), fillers, listWays: new Map(),
})

export const compileLook = (look: Look, compiler: Compiler): CompiledLook => {
  const bold = look.startsWith('!')
  const way = parse(bold ? look.slice(1) : look, compiler)
  return { look, way, bold, needs: way.needs ?? { words: new Set(), stems: new Set() } }
}

/** Where the look ends if it begins at `from`; the nearest end counts. */
export const lookEnds = ({ way }: CompiledLook, words: readonly string[], from: number, compiler: Compiler): number | undefined => {
  const ends = walkWay(way, words, from, compiler.negations)
  return ends.length === 0 ? undefined : Math.min(...ends)
}

const stop = '.'
const pause = ','

const walkWay = (way: Way, words: readonly string[], from: number, negations: ReadonlySet<string>): readonly number[] => {
  const ends: number[] = []
  const at = words[from] === pause ? from + 1 : from
  const word = words[at]
  if (word !== undefined && (way.words.has(word) || way.stems.some((stem) => word.startsWith(stem)))) ends.push(at + 1)
  const following = word === undefined ? undefined : way.byFirst.get(word)
  for (const sequences of following === undefined ? [way.loose] : [following, way.loose])
    for (const sequence of sequences)
      for (const end of walk(sequence, words, from, negations)) if (!ends.includes(end)) ends.push(end)
  return ends
}

const walk = (
  sequence: readonly Step[], words: readonly string[], from: number, negations: ReadonlySet<string>,
): readonly number[] => {
  let places: readonly number[] = [from]
  for (const step of sequence) {
    const next: number[] = []
    for (const place of places)
      for (const end of walkStep(step, words, place, negations)) if (!next.includes(end)) next.push(end)
    if (next.length === 0) return next
    places = next
  }
  return places
}

const walkStep = (
  step: Step, words: readonly string[], from: number, negations: ReadonlySet<string>,
): readonly number[] => {
  if (step.kind === 'way') {
    const ends = walkWay(step.way, words, from, negations)
    return step.optional && !ends.includes(from) ? [from, ...ends] : ends
  }
  if (step.kind === 'gap') {
    const ends = [from]
    for (let at = from, passed = 0; passed < step.most; at += 1) {
      const word = words[at]
      if (word === undefined || word === stop || (!step.anything && negations.has(word))) break
      ends.push(at + 1)
      if (word !== pause) passed += 1
    }
    return ends
  }
  if (step.kind === 'number') {
    const at = words[from] === pause ? from + 1 : from
    return numberShape.test(words[at] ?? '') ? [at + 1] : []
  }
  const word = words[step.kind === 'start' ? from - 1 : from]
  return word === undefined || word === stop || word === pause ? [from] : []
}

const numberShape = /^[0-9][0-9.,]*(?:mg|k|g|h|hrs|ml|th)?$/

const token = /<[a-zA-Z]+>\??|\)\??|[(|^$#]|\.{2,4}|[\p{L}\p{N}]+\*?\??/gu

const parse = (look: string, compiler: Compiler): Way => {
  const tokens = look.match(token) ?? []
  const leftOver = look.replace(token, '').replace(/[\s,]/g, '')
  if (leftOver !== '') throw new Error(`A look cannot be read at "${leftOver}": ${look}`)
  let at = 0
  const alternatives = (): Way => {
    const all: Step[][] = [[]]
    const emptied = new Set<number>()
    for (; at < tokens.length; at += 1) {
      const one = tokens[at] ?? ''
      if (one.startsWith(')')) break
      if (one === '|') all.push([])
      else if (compiler.fillers.has(one.replace('?', ''))) emptied.add(all.length - 1)
      else all.at(-1)?.push(step(one))
    }
    if (all.some((sequence, index) => sequence.length === 0 && !emptied.has(index)))
      throw new Error(`A look has an empty alternative: ${look}`)
    const said = all.filter((sequence) => sequence.length > 0)
    if (said.some((sequence) => sequence.every((one) => one.kind === 'way' && one.optional)))
      throw new Error(`A look has an alternative that is nothing: ${look}`)
    return wayOf(said)
  }
  const step = (one: string): Step => {
    const optional = one.endsWith('?')
    if (one === '(') {
      at += 1
      const way = alternatives()
      return { kind: 'way', way, optional: tokens[at] === ')?' || isNothing(way) }
    }
    if (one.startsWith('<')) return { kind: 'way', way: listWay(one.replace(/[<>?]/g, ''), compiler), optional }
    if (/^\.+$/.test(one)) return { kind: 'gap', most: one === '..' ? 3 : one === '...' ? 8 : 16, anything: one === '....' }
    if (one === '#') return { kind: 'number' }
    if (one === '^') return { kind: 'start' }
    if (one === '$') return { kind: 'end' }
    const word = optional ? one.slice(0, -1) : one
    const stems = word.endsWith('*') ? [word.slice(0, -1)] : []
    return { kind: 'way', way: single(word, stems), optional }
  }
  return alternatives()
}

const isNothing = ({ words, stems, byFirst, loose }: Way): boolean =>
  words.size + stems.length + byFirst.size + loose.length === 0

const single = (word: string, stems: readonly string[]): Way =>
  finished(new Set(stems.length > 0 ? [] : [word]), stems, [])

const listWay = (name: string, compiler: Compiler): Way => {
  const known = compiler.listWays.get(name)
  if (known !== undefined) return known
  const list = compiler.lists[name]
  if (list === undefined) throw new Error(`There is no list <${name}>`)
  const way = parse(list, compiler)
  compiler.listWays.set(name, way)
  return way
}

const wayOf = (sequences: readonly (readonly Step[])[]): Way => {
  const words = new Set<string>()
  const stems: string[] = []
  const longer = new Set<readonly Step[]>()
  for (const sequence of sequences) {
    const [only] = sequence
    if (sequence.length > 1 || only?.kind !== 'way' || only.optional) longer.add(sequence)
    else {
      only.way.words.forEach((word) => words.add(word))
      stems.push(...only.way.stems)
      for (const inner of [...only.way.byFirst.values()].flat()) longer.add(inner)
      only.way.loose.forEach((inner) => longer.add(inner))
    }
  }
  return finished(words, stems, [...longer])
}

const finished = (
  words: ReadonlySet<string>, stems: readonly string[], sequences: readonly (readonly Step[])[],
): Way => {
  const byFirst = new Map<string, (readonly Step[])[]>()
  const loose: (readonly Step[])[] = []
  for (const sequence of sequences) {
    const firsts = firstWords(sequence)
    if (firsts === undefined) loose.push(sequence)
    for (const first of firsts ?? []) {
      const already = byFirst.get(first)
      if (already === undefined) byFirst.set(first, [sequence])
      else already.push(sequence)
    }
  }
  return { words, stems, byFirst, loose, needs: neededBy(words, stems, sequences) }
}

/** Every word it may begin with; undefined where that cannot be said word by word. */
const firstWords = (sequence: readonly Step[]): readonly string[] | undefined => {
  const firsts = new Set<string>()
  for (const step of sequence) {
    if (step.kind !== 'way' || step.way.stems.length > 0 || step.way.loose.length > 0) return undefined
    step.way.words.forEach((word) => firsts.add(word))
    for (const word of step.way.byFirst.keys()) firsts.add(word)
    if (!step.optional) return [...firsts]
  }
  return undefined
}

const common = new Set(
  ('i a an the to of in on at it is am are was were be my me you he she they him them her his their not no and or for with that this ' +
    'do did have has had will would can could so if by from up out all we us our as about there what how who when ' +
    'mi yo el la los las un una de que y o se lo le les te tu su con por para es esta estoy mas ya si al del').split(' '),
)

/** The rarest thing each sequence cannot do without, together. */
const neededBy = (
  inWords: ReadonlySet<string>, inStems: readonly string[], sequences: readonly (readonly Step[])[],
): Way['needs'] => {
  const words = new Set(inWords)
  const stems = new Set(inStems)
  for (const sequence of sequences) {
    const best = rarestIn(sequence)
    if (best === undefined) return undefined
    // Most looks are one sequence; what its rarest step needs is then what it needs, and is not copied.
    if (sequences.length === 1 && inWords.size + inStems.length === 0) return best
    best.words.forEach((word) => words.add(word))
    best.stems.forEach((stem) => stems.add(stem))
  }
  return { words, stems, cost: [...words].reduce((sum, word) => sum + (common.has(word) ? 60 : 1), stems.size) }
}
const rarestIn = (sequence: readonly Step[]): Way['needs'] => {
  let best: Way['needs']
  for (const step of sequence) {
    const needs = step.kind === 'number' ? digits : step.kind === 'way' && !step.optional ? step.way.needs : undefined
    if (needs !== undefined && (best === undefined || needs.cost < best.cost)) best = needs
  }
  return best
}
const digits = { words: new Set<string>(), stems: new Set('0123456789'), cost: 10 }
