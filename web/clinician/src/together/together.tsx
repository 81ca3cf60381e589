import { settle, type Draft, type Travels, type Us, type Words } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { ChoiceThree } from '../../../kit/choice-three/choice-three.tsx'
import { namesOf, type Names } from '../person/names.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useDesk, useWords } from '../room.tsx'
import { Blank, type BlankProps } from '../sheet/blank.tsx'
import { Part } from '../sheet/sheet.tsx'
import { BeforeLockPart } from './before-lock.tsx'
import { Ending } from './ending.tsx'
import { MeetNext, Met } from './meetings.tsx'
import './together.css'

/**
 * What the two of them settled. Every place may stay empty, and empty is the safe answer.
 *
 * Promises kept in this room:
 * 1. The word for such things and the line for noticing are the client's; there is no default to accept.
 * 2. What travels by itself is nothing, until they say otherwise here.
 * 3. It says, where it is agreed, that nobody reads along.
 */
export const Together = ({ view }: { readonly view: RelationshipView }) => {
  const words = useWords()
  const desk = useDesk(view)
  const { act, refused } = useAct()
  const write = (drafts: readonly Draft[], then?: () => void) => act(() => desk.shared(drafts), then)
  const names = namesOf(view, words)
  const { us } = view.shared
  const say = words.together
  const settled = (field: SaidTogether) => (held: Words | undefined) => write(settle(field, held ?? null))
  const name = (field: 'clientName' | 'clinicianName') => (held: Words | undefined) => write(settle(field, held?.text ?? null))
  return (
    <>
      <Refusal refused={refused} />
      <Part name={say.heading}>
        <SaidHere names={names} us={us} field="wordForThings" label={say.word} hint={say.wordHint} lines="one" onKeep={settled} />
        <SaidHere names={names} us={us} field="noticingLine" label={say.line} hint={say.lineHint} onKeep={settled} />
      </Part>
      <Part name={say.before} aside={<p class="ours">{say.beforeWarn}</p>}>
        <BeforeLockPart view={view} onKeep={(before) => write(settle('beforeLock', before))} />
      </Part>
      <Part name={say.travelsPart} aside={<p class="ours">{say.travelsNote}</p>}>
        <ChoiceThree
          heading={say.travels}
          chosen={us.travels}
          onChoose={(travels: Travels) => write(settle('travels', travels))}
        />
      </Part>
      <Part name={say.meetPart}>
        <MeetNext view={view} onKeep={(meeting) => write(settle('nextMeeting', meeting))} />
        <Met view={view} write={write} newId={desk.newId} />
      </Part>
      <Part name={say.readsPart} aside={<p class="ours">{say.nobody}</p>}>
        <SaidHere names={names} us={us} field="readsWhen" label={say.reads} hint={say.readsHint} whose="clinician" onKeep={settled} />
        <SaidHere names={names} us={us} field="reachMe" label={say.reach} hint={say.reachHint} whose="clinician" onKeep={settled} />
        <Blank
          at="clinicianName"
          label={say.yourName}
          held={us.clinicianName === undefined ? undefined : { text: us.clinicianName, of: 'clinician' }}
          names={names}
          whose="clinician"
          askWhose={false}
          lines="one"
          onKeep={name('clinicianName')}
        />
        <Blank
          at="clientName"
          label={say.theirName}
          held={us.clientName === undefined ? undefined : { text: us.clientName, of: 'client' }}
          names={names}
          askWhose={false}
          lines="one"
          onKeep={name('clientName')}
        />
      </Part>
      <Ending view={view} write={write} />
    </>
  )
}

type SaidTogether = 'wordForThings' | 'noticingLine' | 'readsWhen' | 'reachMe'

const SaidHere = (props: {
  readonly us: Us
  readonly field: SaidTogether
  readonly label: string
  readonly hint: string
  readonly names: Names
  readonly whose?: 'client' | 'clinician'
  readonly lines?: 'one' | 'many'
  readonly onKeep: (field: SaidTogether) => BlankProps['onKeep']
}) => {
  const { us, field, label, hint, names, whose = 'client', lines = 'many', onKeep } = props
  return (
    <Blank
      at={field}
      label={label}
      hint={hint}
      held={us[field]}
      names={names}
      whose={whose}
      askWhose={false}
      lines={lines}
      onKeep={onKeep(field)}
    />
  )
}
