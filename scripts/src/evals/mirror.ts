/**
 * `npm run -s eval:mirror -- FILE.json`: worked replies must render letter for letter, and every tampering with them,
 * by every rule, must be refused by the checker that runs before anything is shown.
 */
import { checkReply, replyText, showReply } from '@vibecheck/domain'
import { readArguments, Refused, runAsCommand } from './input.ts'
import { readExamples, type Example } from './mirror-file.ts'
import { tamperingsOf, type Tampering } from './tamperings.ts'

export const evaluateMirror = (args: readonly string[]): unknown => {
  const [path] = readArguments(args, [], []).plain
  if (path === undefined) throw new Refused('eval:mirror -- FILE.json')
  const examples = readExamples(path)
  const wrong = examples.filter((example) => rendered(example) !== example.text).map(({ title, ...example }) => ({ title, rendered: rendered({ title, ...example }) }))
  const tamperings = examples.flatMap((example) => tamperingsOf(example))
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
  }
}

const rendered = ({ reply, context }: Example): string => {
  const shown = showReply(reply, context)
  return shown.ok ? replyText(shown.value) : `not shown: ${JSON.stringify(shown.error)}`
}

/** Refused by the checker, or not what would be drawn: the screen shows the rendering and nothing else. */
const isRefused = ({ reply, context, shown }: Tampering): boolean => {
  if (shown === undefined) return !checkReply(reply, context).ok
  const drawn = showReply(reply, context)
  return !drawn.ok || replyText(drawn.value) !== shown
}

runAsCommand(import.meta.main, evaluateMirror)
