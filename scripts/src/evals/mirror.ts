/**
 * `npm run -s eval:mirror -- FILE.json`: worked replies must render letter for letter, and every tampering with them,
 * by every rule, must be refused by the checker that runs before anything is shown. The catalogues are linted in their
 * three languages, as they are and with each forbidden word planted in them.
 */
import { catalogues, checkReply, lintCatalogue, replyText, showReply, type BrokenPhrase, type Catalogue } from '@vibecheck/domain'
import { readArguments, Refused, runAsCommand } from './input.ts'
import { readExamples, type Example } from './mirror-file.ts'
import { phrasesIn, plantedIn, tamperingsOf, type Tampering } from './tamperings.ts'

export const evaluateMirror = (args: readonly string[]): unknown => {
  const [path] = readArguments(args, [], []).plain
  if (path === undefined) throw new Refused('eval:mirror -- FILE.json')
  const examples = readExamples(path)
  const wrong = examples.filter((example) => rendered(example) !== example.text).map(({ title, ...example }) => ({ title, rendered: rendered({ title, ...example }) }))
  const tamperings = examples.flatMap((example) => tamperingsOf(example, examples))
  const byRule = new Map<string, { made: number; refused: number }>()
  const passed: { readonly rule: string; readonly says: string }[] = []
  for (const tampering of tamperings) {
    const sofar = byRule.get(tampering.rule) ?? { made: 0, refused: 0 }
    sofar.made += 1
    if (isRefused(tampering)) sofar.refused += 1
    else passed.push({ rule: tampering.rule, says: tampering.says })
    byRule.set(tampering.rule, sofar)
  }
  return {
    examples: examples.length, renderExactly: examples.length - wrong.length, wrong,
    tamperings: tamperings.length, refused: tamperings.length - passed.length,
    byRule: Object.fromEntries([...byRule].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))),
    passed: passed.slice(0, 20),
    catalogues: Object.fromEntries(Object.values(catalogues).map((catalogue) => [catalogue.language, linted(catalogue)])),
  }
}

const rendered = ({ reply, context }: Example): string => {
  const shown = showReply(reply, context)
  return shown.ok ? replyText(shown.value) : `not shown: ${JSON.stringify(shown.error)}`
}

const linted = (catalogue: Catalogue) => {
  const planted = plantedIn(catalogue)
  const missed = planted.filter((one) => !finds(one.catalogue, one)).map(({ rule, word }) => `${rule}: ${word}`)
  return {
    version: catalogue.version, phrases: phrasesIn(catalogue), broken: lintCatalogue(catalogue),
    wordsPlanted: planted.length, found: planted.length - missed.length, missed,
  }
}

const finds = (catalogue: Catalogue, planted: Pick<BrokenPhrase, 'rule' | 'phrase'>): boolean =>
  lintCatalogue(catalogue).some(({ rule, phrase }) => rule === planted.rule && phrase === planted.phrase)

/** Refused by the lint where the catalogue was tampered with; else refused by the checker, or not what would be drawn: the screen shows the rendering and nothing else. */
const isRefused = ({ reply, context, shown, planted }: Tampering): boolean => {
  if (planted !== undefined) return finds(context.catalogue, planted)
  if (shown === undefined) return !checkReply(reply, context).ok
  const drawn = showReply(reply, context)
  return !drawn.ok || replyText(drawn.value) !== shown
}

runAsCommand(import.meta.main, evaluateMirror)
