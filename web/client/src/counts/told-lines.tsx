import { emptyMap, markables, tagsIn, type Told } from '@vibecheck/domain'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import type { ClientMessages } from '../../messages/en.ts'
import './counts.css'

/** The counts that travel, as the clinician reads them; each is the client's to take back. */
export const ToldLines = () => {
  const { live } = useAround()
  const words = useMessages()
  const { code } = useLanguage()
  const relationship = live?.relationship
  if (live === undefined || relationship === undefined || relationship.shared.told.length === 0) return null
  const there = markables({ shared: relationship.shared, own: relationship.client ?? { map: emptyMap } })
  return (
    <>
      <p class="ours">{words.before.willSee.told}</p>
      {relationship.shared.told.map((line) => (
        <div class="count" key={line.id}>
          <p class="watch-pair">
            {tagsIn(line.what).map((tag, index) => (
              <span key={tag}>
                {index > 0 && <span class="ours"> · </span>}
                <ClientWords words={there.find((one) => one.tag === tag)?.words.text ?? ''} size="small" />
              </span>
            ))}
          </p>
          <p class="figures">{sentenceOf(line, words, code)}</p>
          <LineButton kind="quiet" onChoose={() => void live.device.takeBack(relationship.id, 'shared', [line.id])}>
            {words.counts.takeBack}
          </LineButton>
        </div>
      ))}
    </>
  )
}

const sentenceOf = ({ what, k, n, j = 0, m = 0 }: Told, words: ClientMessages, language: string): string => {
  const { willSee } = words.before
  const said = (value: number): string => value.toLocaleString(language)
  const hour = (value: number): string => `${String(value).padStart(2, '0')}:00`
  switch (what.kind) {
    case 'together':
      return willSee.toldTogether(said(n), said(k), said(m), said(j))
    case 'order':
      return willSee.toldOrder(said(k), said(n))
    case 'hours':
      return willSee.toldHours(said(k), said(n), hour(what.h0), hour(what.h1))
  }
}
