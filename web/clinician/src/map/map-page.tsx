import type { RelationshipView } from '@vibecheck/sync'
import { namesOf } from '../person/names.ts'
import { Refusal, useAct } from '../refusal.tsx'
import { useDesk, useWords } from '../room.tsx'
import { Choices } from './choices.tsx'
import type { Write } from './map-part.ts'
import { People } from './people.tsx'
import { Resources } from './resources.tsx'
import { Watching } from '../counted/watching.tsx'
import { Things } from './things.tsx'
import { AskedProvider, blanksToAsk } from './whose-word.tsx'
import './map.css'

/**
 * The map, as the two of them build it, on one screen or on both.
 *
 * Promises kept in this room:
 * 1. It opens with one blank. Everything else appears when somebody taps it and may stay empty for ever.
 * 2. Nothing moves: things stand where they were named, whatever happens to them.
 * 3. Every field shows whose words it holds; what the clinician puts there says that it waits for the client.
 */
export const MapPage = ({ view }: { readonly view: RelationshipView }) => {
  const words = useWords()
  const desk = useDesk(view)
  const { act, refused } = useAct()
  const names = namesOf(view, words)
  const write: Write = (drafts, then) => act(() => desk.shared(drafts), then)
  const common = { view, names, write, newId: desk.newId }
  return (
    <AskedProvider value={blanksToAsk(view.shared)}>
      <Refusal refused={refused} />
      <Things {...common} />
      {view.shared.map.things.length > 0 && (
        <>
          <Resources {...common} />
          <Choices {...common} />
          <People {...common} />
          <Watching {...common} />
        </>
      )}
    </AskedProvider>
  )
}
