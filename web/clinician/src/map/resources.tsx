import {
  addResource,
  nextPlace,
  remove,
  resourceForms,
  setResource,
  type Resource,
  type ResourceForm,
  type Words,
} from '@vibecheck/domain'
import { useState } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { UndoLine } from '../../../kit/undo-line/undo-line.tsx'
import { useRoom, useWords } from '../room.tsx'
import { Blank } from '../sheet/blank.tsx'
import { dayOf, zoneAt } from '../sheet/dates.ts'
import { Part } from '../sheet/sheet.tsx'
import { useSoon } from '../sheet/soon.ts'
import { ForThings } from './for-things.tsx'
import type { MapPartProps } from './map-part.ts'
import { Voice } from './voice.tsx'

/** What was built to reach for. Six forms to begin from; what it is called is theirs. */
export const Resources = (props: MapPartProps) => {
  const { view, names, write, newId } = props
  const { now } = useRoom()
  const words = useWords()
  const { resources } = view.shared.map
  const [adding, setAdding] = useState<ResourceForm | undefined>(undefined)
  const removing = useSoon((id: string) => write(remove(id)))
  const put = (form: ResourceForm, name: Words) =>
    write(addResource(newId(), { form, name, things: [], place: nextPlace(resources), at: now() }))
  return (
    <Part name={words.map.resources}>
      {resources.length === 0 && adding === undefined && <p class="invites">{words.map.resourcesEmpty}</p>}
      {resources.length > 0 && (
        <ul class="resources">
          {[...resources]
            .sort((one, other) => one.place - other.place)
            .map((resource) => (
              <li key={resource.id}>
                {removing.waiting === resource.id ? (
                  <UndoLine says={words.map.removed(resource.name.text)} onUndo={removing.stop} />
                ) : (
                  <OneResource {...props} resource={resource} onRemove={() => removing.begin(resource.id)} />
                )}
              </li>
            ))}
        </ul>
      )}
      {adding === undefined ? (
        <div class="thing-more unprinted" role="group" aria-label={words.map.addForm}>
          <p class="thing-more-says" aria-hidden="true">
            {words.map.addForm}
          </p>
          {resourceForms.map((form) => (
            <LineButton key={form} kind="quiet" onChoose={() => setAdding(form)}>
              {words.map.forms[form]}
            </LineButton>
          ))}
        </div>
      ) : (
        <Blank
          key={adding}
          at="newResource"
          label={`${words.map.forms[adding]}: ${words.map.resourceName}`}
          names={names}
          lines="one"
          openAtOnce
          onClose={() => setAdding(undefined)}
          onKeep={(name) => name !== undefined && put(adding, name)}
        />
      )}
    </Part>
  )
}

const OneResource = (props: MapPartProps & { readonly resource: Resource; readonly onRemove: () => void }) => {
  const { view, resource, names, write, onRemove } = props
  const words = useWords()
  const { code } = useLanguage()
  const [more, setMore] = useState<'words' | 'voice' | undefined>(undefined)
  return (
    <article class="resource" aria-label={resource.name.text}>
      <p class="resource-form">{words.map.forms[resource.form]}</p>
      <Blank
        at={`${resource.id}.name`}
        label={words.map.resourceName}
        held={resource.name}
        names={names}
        lines="one"
        onKeep={(name) => name !== undefined && write(setResource(resource.id, 'name', name))}
      />
      {(resource.words !== undefined || more === 'words') && (
        <Blank
          at={`${resource.id}.words`}
          label={words.map.resourceWords}
          held={resource.words}
          names={names}
          whose={resource.form === 'holdingWords' ? 'clinician' : 'client'}
          openAtOnce={more === 'words'}
          onClose={() => setMore(undefined)}
          onKeep={(held) => write(setResource(resource.id, 'words', held ?? null))}
        />
      )}
      {(resource.voice !== undefined || more === 'voice') && (
        <Voice
          view={view}
          voice={resource.voice}
          onKeep={(voice) => {
            setMore(undefined)
            write(setResource(resource.id, 'voice', voice))
          }}
        />
      )}
      <ForThings
        things={view.shared.map.things}
        chosen={resource.things}
        onChoose={(things) => write(setResource(resource.id, 'things', things))}
      />
      <p class="ours figures">
        {words.map.builtOn(dayOf({ at: resource.at, zone: zoneAt(resource.at) }, code))}
        {' · '}
        {resource.agreed ? words.map.agreed : words.map.waitsFor(names.them)}
      </p>
      <div class="thing-more unprinted" role="group" aria-label={words.map.more(resource.name.text)}>
        {resource.words === undefined && more !== 'words' && (
          <LineButton kind="quiet" onChoose={() => setMore('words')}>
            {words.map.resourceWords}
          </LineButton>
        )}
        {resource.voice === undefined && more !== 'voice' && (
          <LineButton kind="quiet" onChoose={() => setMore('voice')}>
            {words.map.voice}
          </LineButton>
        )}
        {resource.by === 'clinician' && (
          <LineButton kind="quiet" onChoose={onRemove}>
            <span class="only-said">{words.map.remove(resource.name.text)}</span>
            <span aria-hidden="true">{words.app.remove}</span>
          </LineButton>
        )}
      </div>
    </article>
  )
}
