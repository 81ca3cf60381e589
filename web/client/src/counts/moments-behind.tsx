import type { Moment, MomentId } from '@vibecheck/domain'
import { useLanguage } from '../../../kit/language.tsx'
import { dayAndTime } from '../../../kit/when.ts'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useMessages } from '../behind/messages.tsx'
import { Voice } from '../reach/voice.tsx'

/** The moments behind a number, in time. Each opens in the client's words, all of them, as they were said. */
export const MomentsBehind = (props: {
  readonly heading: string
  readonly ids: readonly MomentId[]
  readonly moments: readonly Moment[]
  readonly open: boolean
}) => {
  const { heading, ids, moments, open } = props
  const { code } = useLanguage()
  const there = ids.flatMap((id) => moments.filter((moment) => moment.id === id))
  if (there.length === 0) return null
  return (
    <details class="more count-group" open={open}>
      <summary>
        {heading} <span class="figures">&nbsp;({there.length.toLocaleString(code)})</span>
      </summary>
      <ul class="count-moments">
        {there.map((moment) => (
          <li key={moment.id}>
            <One moment={moment} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const One = ({ moment }: { readonly moment: Moment }) => {
  const words = useMessages()
  const { code } = useLanguage()
  return (
    <details class="more">
      <summary class="figures">{dayAndTime(moment.at + moment.zone * 60_000, { language: code, timeZone: 'UTC' })}</summary>
      {moment.said.map((said, index) =>
        said.kind === 'voice' ? (
          <Voice key={index} voice={said.voice} space="own" />
        ) : (
          <p key={index}>
            {said.kind === 'touch' ? <span class="ours">{words.before.touch}</span> : <ClientWords words={said.words} size="small" />}
          </p>
        ),
      )}
      {moment.shifted !== undefined && (
        <p>
          <ClientWords words={moment.shifted} size="small" />
        </p>
      )}
    </details>
  )
}
