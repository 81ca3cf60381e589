import { shownOf, type BriefItem, type Said } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useLanguage } from '../../../kit/language.tsx'
import { Quote } from '../../../kit/quote/quote.tsx'
import { Played } from '../map/voice.tsx'
import { useWords } from '../room.tsx'
import { whenCaught } from '../sheet/dates.ts'

/** What was brought, one moment after another: the words letter for letter, then when. */
export const Items = (props: {
  readonly view: RelationshipView
  readonly items: readonly BriefItem[]
  readonly size: 'large' | 'small'
}) => (
  <ol class="brief-items">
    {props.items.map((item) => (
      <li key={item.moment.id}>
        <Item {...props} item={item} />
      </li>
    ))}
  </ol>
)

const Item = (props: { readonly view: RelationshipView; readonly item: BriefItem; readonly size: 'large' | 'small' }) => {
  const { view, item, size } = props
  const words = useWords()
  const { code } = useLanguage()
  const { moment } = item
  const said = shownOf(item)
  const tapped = said.flatMap((one) => (one.kind === 'chip' ? [one.words] : []))
  const spoken = said.filter(({ kind }) => kind === 'words' || kind === 'voice')
  // What was tapped is the quote where nothing else was said; otherwise it stands beside the hour, in the same voice.
  const quoted = spoken.length > 0 ? spoken : said
  const beside = [
    ...(spoken.length > 0 ? tapped : []),
    ...item.things.map(({ name }) => name.text).filter((name) => !tapped.includes(name)),
  ]
  return (
    <article class="brief-item">
      {quoted.map((one, index) => (
        <SaidOne key={index} view={view} said={one} size={size} />
      ))}
      <p class="brief-when figures">
        {whenCaught(moment, code)}
        {moment.marked !== undefined && <> · {words.brief.when[moment.marked]}</>}
        {beside.map((name, index) => (
          <span key={index}>
            {' · '}
            <bdi class="brief-named" translate={false}>
              {name}
            </bdi>
          </span>
        ))}
      </p>
    </article>
  )
}

const SaidOne = (props: { readonly view: RelationshipView; readonly said: Said; readonly size: 'large' | 'small' }) => {
  const { view, said, size } = props
  const words = useWords()
  switch (said.kind) {
    case 'words':
    case 'chip':
      return <Quote words={said.words} size={size} />
    case 'voice':
      return (
        <div class="line-buttons">
          <p>{words.brief.voice}</p>
          <Played view={view} voice={said.voice} />
        </div>
      )
    case 'touch':
      return <p class="brief-touch">{words.brief.touch}</p>
  }
}
