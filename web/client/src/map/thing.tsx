import { bringThing, clientTextsOf, remove, setThing, wordsToAsk, type Words } from '@vibecheck/domain'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useAround } from '../around.ts'
import { spacesOf } from '../behind/live.ts'
import { useMessages } from '../behind/messages.tsx'
import { useWrite } from '../behind/use-write.ts'
import { hasEnded } from '../ended/has-ended.ts'
import { Shell } from '../shell.tsx'
import { WordsLine } from './words-line.tsx'

const fields = ['image', 'says', 'purpose', 'felt'] as const

/** One of the client's own things. Its name is the heading; everything else is there when it is tapped. */
export const ThingScreen = ({ thing: id }: { readonly thing: string }) => {
  const { live, router } = useAround()
  const words = useMessages()
  const { write, refused } = useWrite()
  const relationship = live?.relationship
  const thing = live?.map.things.find((one) => one.id === id)
  if (live === undefined || relationship === undefined || thing === undefined) return <Shell heading={words.map.heading} />
  const asked = wordsToAsk(relationship.shared.map, clientTextsOf(relationship.shared)).filter((one) => one.id === id)
  const isAsked = (field: string, index?: number) =>
    asked.some((one) => one.field === field && (one.field !== 'signs' || one.index === index))
  const spaces = spacesOf(relationship, id)
  const [space = 'own'] = spaces
  const say = (field: (typeof fields)[number]) => (said: Words) => write(space, setThing(id, field, said))
  const takeAway = async () => {
    for (const where of spaces) if (!(await write(where, remove(id)))) return
    router.back()
  }
  return (
    <Shell heading={thing.name.text} headingIs="client">
      {refused && <p role="alert">{hasEnded(live?.relationship) === undefined ? words.tryAgain : words.ended.noWriting}</p>}
      {space === 'own' && (
        <LineButton onChoose={() => void write('shared', bringThing(thing, relationship.shared.map))}>
          {words.map.onlyMine}
        </LineButton>
      )}
      <section class="section">
        <WordsLine
          label={words.map.name}
          words={thing.name}
          field={`${id}.name`}
          typedForYou={isAsked('name')}
          {...(thing.also['name'] !== undefined && { also: thing.also['name'] })}
          onKeep={(name) => write(space, setThing(id, 'name', name))}
        />
        {fields.map((field) => (
          <WordsLine
            key={field}
            label={words.map[field]}
            words={thing[field]}
            field={`${id}.${field}`}
            lines="many"
            typedForYou={isAsked(field)}
            {...(thing.also[field] !== undefined && { also: thing.also[field] })}
            onKeep={say(field)}
            onClear={() => void write(space, setThing(id, field, null))}
          />
        ))}
        <label class="colour-line">
          <input
            type="color"
            value={thing.colour ?? '#7d6c5a'}
            onChange={(event) => void write(space, setThing(id, 'colour', event.currentTarget.value))}
          />
          <span>{words.map.colour}</span>
          {thing.colour !== undefined && (
            <LineButton kind="quiet" onChoose={() => void write(space, setThing(id, 'colour', null))}>
              {words.map.noColour}
            </LineButton>
          )}
        </label>
      </section>
      <section class="section">
        <h2>{words.map.signs}</h2>
        {thing.signs.map((sign, index) => (
          <WordsLine
            key={`${index} ${sign.text}`}
            label={words.map.sign}
            words={sign}
            field={`${id}.sign${index}`}
            typedForYou={isAsked('signs', index)}
            onKeep={(said) => write(space, setThing(id, 'signs', thing.signs.map((one, at) => (at === index ? said : one))))}
            onClear={() => void write(space, setThing(id, 'signs', thing.signs.filter((_, at) => at !== index)))}
          />
        ))}
        <WordsLine
          key={thing.signs.length}
          label={thing.signs.length === 0 ? words.map.sign : words.map.anotherSign}
          words={undefined}
          field={`${id}.newSign`}
          onKeep={(said) => write(space, setThing(id, 'signs', [...thing.signs, said]))}
        />
      </section>
      <section class="section">
        <LineButton
          kind="quiet"
          onChoose={() => void takeAway()}
        >
          {words.remove}
        </LineButton>
      </section>
    </Shell>
  )
}
