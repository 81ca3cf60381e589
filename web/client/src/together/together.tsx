import { settle, type BeforeLock, type Us } from '@vibecheck/domain'
import { ChoiceThree } from '../../../kit/choice-three/choice-three.tsx'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { useWrite, type Write } from '../behind/use-write.ts'
import { plainDay } from '../calm/meeting-day.ts'
import { Said } from '../map/said.tsx'
import { Sitting } from '../map/map.tsx'
import { WordsLine } from '../map/words-line.tsx'
import { EndedLine, EndIt } from '../ended/ended.tsx'
import { hasEnded } from '../ended/has-ended.ts'
import { useContent } from '../people/content.ts'
import { Shell } from '../shell.tsx'

/**
 * What the two of them settle in the room, and either may change there. Everything may stay empty; empty is the
 * safe answer.
 */
export const Together = () => {
  const { live, router } = useAround()
  const words = useMessages()
  const say = useContent()
  const { write, refused } = useWrite()
  const us = live?.relationship?.shared.us
  if (us === undefined) return <Shell heading={words.together.heading} />
  return (
    <Shell heading={words.together.heading}>
      <Sitting />
      <EndedLine />
      <LineButtons>
        <LineButton onChoose={() => router.go({ kind: 'agreement' })}>{say('agreement.title')}</LineButton>
        <LineButton onChoose={() => router.go({ kind: 'makePlan' })}>{say('plan.title')}</LineButton>
      </LineButtons>
      {refused && <p role="alert">{hasEnded(live?.relationship) === undefined ? words.tryAgain : words.ended.noWriting}</p>}
      <section class="section">
        {(['wordForThings', 'noticingLine'] as const).map((field) => (
          <WordsLine
            key={field}
            label={field === 'wordForThings' ? words.together.word : words.together.line}
            hint={field === 'wordForThings' ? words.together.wordHint : words.together.lineHint}
            words={us[field]}
            field={field}
            onKeep={(said) => write('shared', settle(field, said))}
            onClear={() => void write('shared', settle(field, null))}
          />
        ))}
      </section>
      <ShowsBeforeLock us={us} write={write} />
      <section class="section">
        <ChoiceThree
          heading={words.together.travels}
          chosen={us.travels}
          onChoose={(travels) => void write('shared', settle('travels', travels))}
        />
      </section>
      <Meeting us={us} write={write} />
      <section class="section">
        <WordsLine
          label={words.together.listed}
          hint={words.together.listedHint}
          words={us.clientName === undefined ? undefined : { text: us.clientName, of: 'client' }}
          field="clientName"
          onKeep={({ text }) => write('shared', settle('clientName', text))}
          onClear={() => void write('shared', settle('clientName', null))}
        />
      </section>
      <section class="section">
        {us.readsWhen !== undefined && (
          <>
            <h2>{words.together.reads}</h2>
            <Said words={us.readsWhen} />
          </>
        )}
        {us.reachMe !== undefined && (
          <>
            <h2>{words.together.reaches}</h2>
            <Said words={us.reachMe} />
          </>
        )}
        <p>{words.together.watches}</p>
      </section>
      <Pausing us={us} write={write} />
      <EndIt />
    </Shell>
  )
}

const most = 9

/** Chosen one by one, under the plain warning; three to nine words, one thing that helps, the people. */
const ShowsBeforeLock = ({ us, write }: { readonly us: Us; readonly write: Write }) => {
  const { live } = useAround()
  const words = useMessages()
  const map = live?.relationship?.shared.map
  const chosen: BeforeLock = us.beforeLock ?? { chips: [], people: [] }
  const choose = (next: BeforeLock) => void write('shared', settle('beforeLock', next))
  const toggled = (all: readonly string[], id: string): readonly string[] =>
    all.includes(id) ? all.filter((one) => one !== id) : [...all, id]
  if (map === undefined) return null
  const full = chosen.chips.length >= most
  const helps = map.resources.filter(({ agreed }) => agreed)
  const { resource: _, ...withoutResource } = chosen
  const { line: __, ...withoutLine } = chosen
  return (
    <section class="section">
      <h2>{words.together.lock}</h2>
      <p class="warning">{words.together.lockWarning}</p>
      {map.things.length === 0 && <p class="ours">{words.together.lockNothing}</p>}
      {map.things.length > 0 && (
        <div role="group" aria-label={words.together.lockChips} class="section">
          <p class="ours">{words.together.lockChips}</p>
          <LineButtons>
            {map.things
              .filter(({ id }) => !full || chosen.chips.includes(id))
              .map(({ id, name }) => (
                <LineButton
                  key={id}
                  chosen={chosen.chips.includes(id)}
                  onChoose={() => choose({ ...chosen, chips: toggled(chosen.chips, id) })}
                >
                  <span class="of-client small" dir="auto" lang="" translate={false}>
                    {name.text}
                  </span>
                </LineButton>
              ))}
          </LineButtons>
        </div>
      )}
      {helps.length > 0 && (
        <div role="group" aria-label={words.together.lockHelp} class="section">
          <p class="ours">{words.together.lockHelp}</p>
          <LineButtons>
            {helps.map(({ id, name }) => (
              <LineButton
                key={id}
                chosen={chosen.resource === id}
                onChoose={() => choose(chosen.resource === id ? withoutResource : { ...chosen, resource: id })}
              >
                <span class={`of-${name.of} small`} dir="auto" lang="" translate={false}>
                  {name.text}
                </span>
              </LineButton>
            ))}
          </LineButtons>
        </div>
      )}
      {us.noticingLine !== undefined && (
        <div role="group" aria-label={words.together.line} class="section">
          <p class="ours">{words.together.line}</p>
          <LineButtons>
            <LineButton
              chosen={chosen.line === true}
              onChoose={() => choose(chosen.line === true ? withoutLine : { ...chosen, line: true })}
            >
              <span class={`of-${us.noticingLine.of} small`} dir="auto" lang="" translate={false}>
                {us.noticingLine.text}
              </span>
            </LineButton>
          </LineButtons>
        </div>
      )}
      {map.people.length > 0 && (
        <div role="group" aria-label={words.together.lockPeople} class="section">
          <p class="ours">{words.together.lockPeople}</p>
          <LineButtons>
            {map.people.map(({ id, name }) => (
              <LineButton
                key={id}
                chosen={chosen.people.includes(id)}
                onChoose={() => choose({ ...chosen, people: toggled(chosen.people, id) })}
              >
                <span class="of-client small" dir="auto" lang="" translate={false}>
                  {name.text}
                </span>
              </LineButton>
            ))}
          </LineButtons>
        </div>
      )}
    </section>
  )
}

/** A date, with or without an hour, or not set. Nothing counts down to it. */
const Meeting = ({ us, write }: { readonly us: Us; readonly write: Write }) => {
  const words = useMessages()
  const { date = '', time = '' } = us.nextMeeting ?? {}
  const set = (next: { readonly date: string; readonly time: string }) => {
    if (next.date === '') return void write('shared', settle('nextMeeting', null))
    void write('shared', settle('nextMeeting', { date: next.date, ...(next.time !== '' && { time: next.time }) }))
  }
  return (
    <section class="section">
      <h2>{words.together.meeting}</h2>
      {date === '' && <p class="ours">{words.together.notSet}</p>}
      <div class="two">
        <Field kind="date" lines="one" voice="typed" label={words.together.date} value={date} onInput={(day) => set({ date: day, time })} />
        {date !== '' && (
          <Field kind="time" lines="one" voice="typed" label={words.together.time} value={time} onInput={(hour) => set({ date, time: hour })} />
        )}
      </div>
      {date !== '' && (
        <LineButton kind="quiet" onChoose={() => set({ date: '', time: '' })}>
          {words.together.clear}
        </LineButton>
      )}
    </section>
  )
}

const Pausing = ({ us, write }: { readonly us: Us; readonly write: Write }) => {
  const { now } = useAround()
  const words = useMessages()
  const { code } = useLanguage()
  const { pause } = us
  const today = () => {
    const { at, zone } = now()
    return new Date(at + zone * 60_000).toISOString().slice(0, 10)
  }
  return (
    <section class="section">
      {pause !== undefined && (
        <p>
          {words.together.pausedBy(pause.by === 'client' ? words.together.you : (us.clinicianName ?? ''), plainDay(pause.since, code))}
        </p>
      )}
      <LineButton
        onChoose={() => void write('shared', settle('pause', pause === undefined ? { by: 'client', since: today() } : null))}
      >
        {pause === undefined ? words.together.pause : words.together.unpause}
      </LineButton>
    </section>
  )
}
