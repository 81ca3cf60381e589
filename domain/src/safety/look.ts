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
 * A comma may stand between any two words of a look.
 */
export type Look = string

export type CompiledLook = {
  readonly look: Look
  readonly pattern: RegExp
  /** At least one of these words, or of words that begin so, stands in every text the look matches. */
  readonly needs: Needs
  /** A "not" before it does not clear it. */
  readonly bold: boolean
}
export type Needs = { readonly words: ReadonlySet<string>; readonly stems: ReadonlySet<string> }

export type Lists = { readonly [name: string]: string }

/** What a language leaves out of a reading (`fillers`), its looks leave out too. */
export const compileLook = (
  look: Look, lists: Lists, negations: readonly string[], fillers: ReadonlySet<string>,
): CompiledLook => {
  const bold = look.startsWith('!')
  const alternatives = parse(bold ? look.slice(1) : look, lists, fillers, [])
  return {
    look,
    pattern: new RegExp(`(?<= )${sourceOf(alternatives, negations)}`, 'g'),
    needs: neededBy(alternatives) ?? { words: new Set(), stems: new Set() },
    bold,
  }
}

type Alternatives = readonly (readonly Element[])[]
type Element = { readonly optional: boolean } & (
  | { readonly kind: 'word'; readonly word: string; readonly stem: boolean }
  | { readonly kind: 'group'; readonly alternatives: Alternatives }
  | { readonly kind: 'gap'; readonly most: number; readonly anything: boolean }
  | { readonly kind: 'number' | 'start' | 'end' }
)

const parse = (
  look: string, lists: Lists, fillers: ReadonlySet<string>, within: readonly string[],
): Alternatives => {
  const tokens = look.match(/<[a-zA-Z]+>\??|\)\??|[(|^$#]|\.{2,4}|[\p{L}\p{N}]+\*?\??/gu) ?? []
  const leftOver = look.replace(/<[a-zA-Z]+>\??|\)\??|[(|^$#]|\.{2,4}|[\p{L}\p{N}]+\*?\??|[\s,]/gu, '')
  if (leftOver !== '') throw new Error(`A look cannot be read at "${leftOver}": ${look}`)
  let at = 0
  const alternatives = (): Alternatives => {
    const all: Element[][] = [[]]
    const emptied = new Set<number>()
    for (; at < tokens.length; at += 1) {
      const token = tokens[at] ?? ''
      if (token.startsWith(')')) break
      if (token === '|') all.push([])
      else if (fillers.has(token.replace('?', ''))) emptied.add(all.length - 1)
      else all.at(-1)?.push(element(token))
    }
    if (all.some((one, index) => one.length === 0 && !emptied.has(index)))
      throw new Error(`A look has an empty alternative: ${look}`)
    return all.filter((one) => one.length > 0)
  }
  const element = (token: string): Element => {
    const optional = token.endsWith('?')
    if (token === '(') {
      at += 1
      const inside = alternatives()
      return { kind: 'group', alternatives: inside, optional: tokens[at] === ')?' || inside.length === 0 }
    }
    if (token.startsWith('<')) {
      const name = token.replace(/[<>?]/g, '')
      const list = lists[name]
      if (list === undefined) throw new Error(`There is no list <${name}>: ${look}`)
      if (within.includes(name)) throw new Error(`The list <${name}> contains itself`)
      return { kind: 'group', alternatives: parse(list, lists, fillers, [...within, name]), optional }
    }
    if (/^\.+$/.test(token))
      return { kind: 'gap', most: token === '..' ? 3 : token === '...' ? 8 : 16, anything: token === '....', optional: false }
    if (token === '#') return { kind: 'number', optional: false }
    if (token === '^') return { kind: 'start', optional: false }
    if (token === '$') return { kind: 'end', optional: false }
    const word = optional ? token.slice(0, -1) : token
    return { kind: 'word', word: word.replace('*', ''), stem: word.endsWith('*'), optional }
  }
  return alternatives()
}

const sourceOf = (alternatives: Alternatives, negations: readonly string[]): string =>
  alternatives.length === 1
    ? (alternatives[0] ?? []).map((element) => elementSource(element, negations)).join('')
    : alternatives.length === 0 ? '' : `(?:${alternatives.map((one) => one.map((element) => elementSource(element, negations)).join('')).join('|')})`

const elementSource = (element: Element, negations: readonly string[]): string => {
  const comma = '(?:, )?'
  if (element.kind === 'gap')
    return element.anything ? '(?:[^ .]+ ){0,16}?' : `(?:(?!(?:${negations.join('|')}) )[^ .]+ ){0,${element.most}}?`
  if (element.kind === 'start') return '(?<=^ |[.,] )'
  if (element.kind === 'end') return '(?=$|[.,] )'
  const source =
    element.kind === 'number'
      ? `${comma}[0-9][0-9.,]*(?:mg|k|g|h|hrs|ml)? `
      : element.kind === 'group'
        ? `(?:${sourceOf(element.alternatives, negations)})`
        : `${comma}${element.word}${element.stem ? '[^ ]* ' : ' '}`
  return element.optional ? `(?:${source})?` : source
}

const common = new Set(
  ('i a an the to of in on at it is am are was were be my me you he she they him her them his their not no and or for with that this ' +
    'do did have has had will would can could so if by from up out all we us our as about there what how who when ' +
    'me mi yo el la los las un una de que en a y o no se lo le les te tu su con por para es esta estoy mas ya si al del').split(' '),
)

const neededBy = (alternatives: Alternatives): Needs | undefined => {
  const words = new Set<string>()
  const stems = new Set<string>()
  for (const sequence of alternatives) {
    const best = sequence
      .filter(({ optional }) => !optional)
      .map(needsOf)
      .filter((needs) => needs !== undefined)
      .sort((one, other) => cost(one) - cost(other))[0]
    if (best === undefined) return undefined
    best.words.forEach((word) => words.add(word))
    best.stems.forEach((stem) => stems.add(stem))
  }
  return { words, stems }
}

const needsOf = (element: Element): Needs | undefined =>
  element.kind === 'group'
    ? neededBy(element.alternatives)
    : element.kind === 'word'
      ? { words: new Set(element.stem ? [] : [element.word]), stems: new Set(element.stem ? [element.word] : []) }
      : element.kind === 'number'
        ? { words: new Set(), stems: new Set('0123456789') }
        : undefined

const cost = ({ words, stems }: Needs): number =>
  [...words].reduce((sum, word) => sum + (common.has(word) ? 60 : 1), stems.size)
