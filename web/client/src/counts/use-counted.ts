import {
  evidenceAmong, markables, markedMoments, questionsOf, type ClientSpace, type Markable, type Moment, type MomentId,
  type SharedSpace, type Statement,
} from '@vibecheck/domain'
import { useEffect, useState } from 'preact/hooks'
import { useAround } from '../around.ts'
import { engine } from '../engine/engine.ts'

export type Counted = {
  readonly own: ClientSpace
  readonly shared: SharedSpace
  readonly there: readonly Markable[]
  /** For people first: in no count. */
  readonly leftOut: ReadonlySet<MomentId>
  readonly statements: readonly Statement[]
  readonly now: number
  readonly zone: number
}

/** Over all moments or not at all: what is older is opened first, and without an answer nothing is counted. */
export const useCounted = (): Counted | 'opening' | 'silent' => {
  const { live, now } = useAround()
  const relationship = live?.relationship
  const own = relationship?.client
  const shared = relationship?.shared
  const [counted, setCounted] = useState<Counted | 'opening' | 'silent'>('opening')
  const hasOlder = relationship?.hasOlder === true
  useEffect(() => {
    if (live === undefined || relationship === undefined || own === undefined || shared === undefined) return
    if (hasOlder) {
      void live.device.older(relationship.id).then((opened) => opened.ok || setCounted('silent'))
      return
    }
    let late = false
    const { at, zone } = now()
    const marked = markedMoments(own.moments, new Set())
    const textsOf = new Map(own.moments.map((moment) => [moment.id, textsIn(moment)]))
    void engine
      .held({
        questions: questionsOf({ own, shared }),
        moments: marked.map((moment) => ({ ...moment, texts: textsOf.get(moment.id) ?? [] })),
        evidence: evidenceAmong(marked, { things: [...shared.map.things, ...own.map.things] }).map(({ id }) => id),
        now: at,
        zone,
      })
      .then((held) => {
        if (late) return
        setCounted(
          held === undefined ? 'silent'
          : { own, shared, there: markables({ own, shared }), leftOut: new Set(held.leftOut), statements: held.statements, now: at, zone },
        )
      })
    return () => {
      late = true
    }
  }, [own, shared, hasOlder])
  return counted
}

const textsIn = ({ said, shifted }: Moment): readonly string[] => [
  ...said.flatMap((one) => (one.kind === 'words' ? [one.words] : [])),
  ...(shifted === undefined ? [] : [shifted]),
]
