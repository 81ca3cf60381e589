import type { Thing } from '@vibecheck/domain'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useMessages } from '../behind/messages.tsx'
import type { Because, Lit } from '../engine/answering.ts'

/**
 * Why one lit up: the client's own words from just now, and the words of their map they are like. An old line stands
 * here only if the client kept it as good to have then; otherwise it is said that there was one, and not what it was.
 */
export const Why = (props: {
  readonly lit: readonly Lit[]
  readonly things: readonly Thing[]
  readonly mayShow: (words: string) => boolean
}) => {
  const words = useMessages()
  const shown = props.things.flatMap((thing) => {
    const lit = props.lit.find((one) => one.thing === thing.id)
    return lit === undefined ? [] : [{ thing, because: lit.because }]
  })
  if (shown.length === 0) return null
  return (
    <details class="more why">
      <summary>{words.mirror.why}</summary>
      <div class="section">
        {shown.map(({ thing, because }) => (
          <div class="why-one" key={thing.id}>
            <p>
              <ClientWords words={thing.name.text} size="small" />
            </p>
            <Said lead={words.mirror.youWrote} all={because.flatMap((one) => (one.kind === 'word' ? [one.said] : []))} />
            <Like because={because} mayShow={props.mayShow} />
          </div>
        ))}
      </div>
    </details>
  )
}

const Said = (props: { readonly lead: string; readonly all: readonly string[] }) =>
  props.all.length === 0 ? null : (
    <p class="ours">
      {props.lead}{' '}
      {props.all.map((one, index) => (
        <span key={one}>
          {index > 0 && ' · '}
          <ClientWords words={one} size="small" />
        </span>
      ))}
    </p>
  )

const Like = (props: { readonly because: readonly Because[]; readonly mayShow: (words: string) => boolean }) => {
  const words = useMessages()
  const like = props.because.find((one) => one.kind === 'like')
  if (like === undefined) return null
  return props.mayShow(like.words) ? (
    <Said lead={words.mirror.like} all={[like.words]} />
  ) : (
    <p class="ours">{words.mirror.likeBefore}</p>
  )
}
