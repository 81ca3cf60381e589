/**
 * Text as people see it: words and their edges, sentences, and what a cut would leave behind.
 *
 * The locale is fixed: the same text is cut in the same places on every device.
 */
const words = new Intl.Segmenter('und', { granularity: 'word' })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

export type WordPlace = { readonly start: number; readonly end: number; readonly text: string }

export const wordsOf = (text: string): readonly WordPlace[] =>
  [...words.segment(text)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length, text: segment }))

/** Between two words, or between a word and what is no word; never inside what people see as one character. */
export const isWordEdge = (text: string, offset: number): boolean => {
  if (offset === 0 || offset === text.length) return true
  if (offset < 0 || offset > text.length) return false
  const graphemeStarts = graphemes.segment(text).containing(offset)?.index === offset
  return graphemeStarts && !wordsOf(text).some(({ start, end }) => start < offset && offset < end)
}

/** Case, accents and apostrophes folded away, for comparing and never for showing. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’'ʼ`´]/gu, '').toLowerCase()

/** Arabic writes "and", "with", "for" and "the" onto the word. For comparing folded words. */
export const withoutArabicStart = (word: string): string => word.replace(arabicStart, '')
const arabicStart = /^(?:[وفبكل]?ال|لل|[وفبل])(?=\p{Script=Arabic}{3})/u

/** The name stands in the text as whole words, in its order. */
export const contains = (text: string, name: string): boolean => {
  const said = wordsOf(text).map((word) => folded(word.text))
  const named = wordsOf(name).map((word) => folded(word.text))
  if (named.length === 0) return false
  return said.some((_, start) => named.every((word, index) => said[start + index] === word))
}

const sentenceEnd = /[.!?…]+(?=\s|$)|[。！？؟۔।]|\n/gu

/** Where the sentences end, as offsets after their last mark. */
export const sentenceEnds = (text: string): readonly number[] => [
  ...[...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length),
  text.length,
]

/** What a quote from `start` to `end` leaves out of the sentences it stands in. */
export const leftOut = (text: string, start: number, end: number): string => {
  const ends = sentenceEnds(text)
  const sentenceStart = ends.filter((edge) => edge <= start).at(-1) ?? 0
  const sentenceFinish = ends.find((edge) => edge >= end) ?? text.length
  return `${text.slice(sentenceStart, start)} ${text.slice(end, sentenceFinish)}`
}

const negations = new Set(
  [
    'no not never none nothing nobody nowhere neither nor without cannot cant wont dont didnt doesnt isnt wasnt wouldnt',
    'couldnt shouldnt havent hasnt hadnt arent werent aint mustnt neednt mightnt shant oughtnt dunno hardly barely',
    'ni nunca jamas nada nadie ningun ninguna ninguno tampoco sin',
    'nao nem ninguem nenhum nenhuma sem ne pas jamais rien personne sans aucun aucune',
    'nicht nichts nie niemals niemand kein keine keinen keiner keinem ohne',
    'لا لم لن ليس ليست لست ما مش مو مب بدون غير ولا ابدا ماشي',
  ].flatMap((line) => line.split(' ')).map((word) => folded(word)),
)

/** Scripts whose "not" is a word of its own, and known to us. Elsewhere a sentence is quoted whole or not at all. */
const knownScript = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u

/** Leaving this out could turn what was said into its opposite. */
export const hidesANegation = (rest: string): boolean =>
  rest.trim() !== '' && (!knownScript.test(rest) || wordsOf(rest).some((word) => isNegation(folded(word.text))))

const isNegation = (word: string): boolean => negations.has(word)
