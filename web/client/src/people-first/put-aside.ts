/**
 * What a card was put aside for, and what was written just before: in this page's memory and nowhere else. Both are gone
 * when the app is closed.
 */
import type { Caught } from '../moment/caught.ts'

/** The words that matched when a card was put aside: it does not come back for them. */
export const putAside = new Set<string>()

const written: { readonly id: string; readonly at: number; readonly words: string }[] = []
const recently = 3 * 3_600_000
const most = 8

/** Locked, nothing that was kept can be read back; so what was written while this page stood is held here. */
export const remember = ({ id, at, replaces }: Pick<Caught, 'id' | 'at' | 'replaces'>, words: string): void => {
  for (const gone of [id, replaces]) {
    const index = written.findIndex((one) => one.id === gone)
    if (index >= 0) written.splice(index, 1)
  }
  written.push({ id, at, words })
  if (written.length > most) written.shift()
}

/** Lines written before it in the last hours, oldest first, without any that stand among those given. */
export const rememberedBefore = ({ id, at, replaces }: Pick<Caught, 'id' | 'at' | 'replaces'>, known: readonly string[]): readonly string[] =>
  written
    .filter((one) => one.id !== id && one.id !== replaces && one.at <= at && at - one.at < recently && !known.includes(one.words))
    .map(({ words }) => words)

/** What these words are read with; and from now on they are a line before others. */
export const linesJustBefore = (caught: Pick<Caught, 'id' | 'at' | 'replaces'>, words: string, known: readonly string[]): readonly string[] => {
  const before = [...known, ...rememberedBefore(caught, known)]
  remember(caught, words)
  return before
}
