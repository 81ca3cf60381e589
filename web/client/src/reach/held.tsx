import { Cue } from '../../../kit/cue/cue.tsx'
import { ClientWords, ClinicianWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { isStill, setStill } from '../ground/ground.ts'
import { Voice } from './voice.tsx'
import type { Reachable } from './within-reach.ts'
import './reach.css'

/** One thing that was built to reach for, as it was put there: the words large, in the ink of who said them. */
export const Held = ({ resource }: { readonly resource: Reachable }) => {
  const { form, name, words, voice } = resource
  const moves = form === 'orienting' || form === 'breath'
  return (
    <div class="held">
      {moves && (
        <Cue
          kind={form === 'breath' ? 'breath' : 'orient'}
          still={isStill()}
          onStill={setStill}
          words={(words ?? name).text}
          whose={(words ?? name).of}
        />
      )}
      {!moves && <Spoken words={name} size={words === undefined ? 'large' : 'small'} />}
      {!moves && words !== undefined && <Spoken words={words} size="large" />}
      {voice !== undefined && <Voice voice={voice} space="shared" />}
    </div>
  )
}

const Spoken = ({ words, size }: { readonly words: Reachable['name']; readonly size: 'large' | 'small' }) => {
  const { live } = useAround()
  return (
    <p>
      {words.of === 'client' ? (
        <ClientWords words={words.text} size={size} />
      ) : (
        <ClinicianWords words={words.text} size={size} initial={initialOf(live?.relationship?.shared.us.clinicianName)} />
      )}
    </p>
  )
}

/** Where no name was given, the ink alone says who it was. */
export const initialOf = (name: string | undefined): string => name?.trim().slice(0, 1).toUpperCase() ?? '·'
