import { writeNote, remove } from '@vibecheck/domain'
import type { RelationshipView } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { ClinicianWords } from '../../../kit/words/words.tsx'
import { clinicianInitial } from '../person/listed-as.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useDesk, useRoom } from '../room.tsx'
import { dayOf, zoneAt } from '../sheet/dates.ts'
import { Part } from '../sheet/sheet.tsx'
import { useSoon } from '../sheet/soon.ts'
import './notes.css'

/**
 * The clinician's own process notes, in the space of their own: apart from what the two share, and from the record.
 * 45 CFR 164.501 lists what such notes leave out; the list stands on the sheet, where it is needed.
 */
export const Notes = ({ view }: { readonly view: RelationshipView }) => {
  const { words, now } = useRoom()
  const { code } = useLanguage()
  const desk = useDesk(view)
  const { act, busy, refused } = useAct()
  const [text, setText] = useState('')
  const removing = useSoon((id: string) => void act(() => desk.own(remove(id))))
  const keep = () => {
    if (busy || text.trim() === '') return
    void act(() => desk.own(writeNote(desk.newId(), { at: now(), text: text.trim() })), () => setText(''))
  }
  const notes = [...(view.clinician?.notes ?? [])].sort((one, other) => other.at - one.at)
  return (
    <>
      <Part name={words.notes.heading} aside={<p class="ours">{words.notes.what}</p>}>
        <Field
          label={words.notes.blank}
          value={text}
          onInput={setText}
        />
        <p class="ours">{words.notes.notHere}</p>
        <Refusal refused={refused} />
        <div class="line-buttons">
          <LineButton onChoose={keep}>{words.notes.keep}</LineButton>
        </div>
      </Part>
      {notes.length > 0 && (
        <ol class="notes" aria-label={words.notes.list}>
          {notes.map((note) =>
            removing.waiting === note.id ? (
              <li key={note.id}>
                <UndoLine says={words.notes.removed} onUndo={removing.stop} />
              </li>
            ) : (
              <li key={note.id} class="note">
                <p class="note-day figures">{dayOf({ at: note.at, zone: zoneAt(note.at) }, code)}</p>
                <div class="note-text">
                  <ClinicianWords words={note.text} initial={clinicianInitial(view)} size="small" />
                </div>
                <LineButton kind="quiet" onChoose={() => removing.begin(note.id)}>
                  {words.app.remove}
                </LineButton>
              </li>
            ),
          )}
        </ol>
      )}
    </>
  )
}
