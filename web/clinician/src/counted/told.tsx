import { tagsIn } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useLanguage } from '../../../kit/language.tsx'
import { useWords } from '../room.tsx'
import { calendarDay } from '../sheet/dates.ts'
import { Part } from '../sheet/sheet.tsx'
import { markablesOf, Pair, sentenceOf } from './counted.tsx'
import './counted.css'

/** Counts over all that the client has, each a line they saw and let travel, as it read that day. */
export const ToldLines = ({ view }: { readonly view: RelationshipView }) => {
  const words = useWords()
  const { code } = useLanguage()
  const { told } = view.shared
  const there = markablesOf(view.shared)
  if (told.length === 0) return null
  return (
    <Part name={words.counted.told}>
      <ul class="counted-lines">
        {told.map((line) => (
          <li key={line.id} class="counted-line">
            <Pair there={there} tags={tagsIn(line.what)} />
            <p class="figures">{sentenceOf(line, words, code)}</p>
            <p class="ours">
              {line.held ? words.counted.held : words.counted.asked} · {words.counted.on(calendarDay(line.on, code))}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
