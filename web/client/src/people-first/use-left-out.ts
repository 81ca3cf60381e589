import type { ClientSpace, MomentId, OwnMoment } from '@vibecheck/domain'
import { useEffect, useState } from 'preact/hooks'
import { engine } from '../engine/engine.ts'
import { linesBefore } from '../engine/use-look.ts'

/**
 * Moments of before that are given back no more: the rules are run again on those the client kept as good to have then,
 * with the lines that stood before them. Until they have answered, none of them is given back; nothing of it is stored.
 */
export const useLeftOut = (own: ClientSpace, but: MomentId | undefined): ReadonlySet<MomentId> => {
  const kept = own.moments.filter(({ id, goodThen }) => goodThen && id !== but)
  const asked = kept.map(({ id }) => id).join(' ')
  const [told, setTold] = useState<{ readonly asked: string; readonly out: readonly string[] }>()
  useEffect(() => {
    if (asked === '') return
    let late = false
    const lines = kept.flatMap((moment) =>
      wordsIn(moment).map((words) => ({ id: moment.id, words, recent: linesBefore({ own }, moment) })),
    )
    void engine.bar(lines).then((out) => late || (out !== undefined && setTold({ asked, out })))
    return () => {
      late = true
    }
  }, [asked])
  return new Set(told?.asked === asked ? told.out : kept.map(({ id }) => id))
}

const wordsIn = ({ said }: OwnMoment): readonly string[] => said.flatMap((one) => (one.kind === 'words' ? [one.words] : []))
