import type { Words } from '@vibecheck/domain'
import { ClientWords, ClinicianWords } from '../../../kit/words/words.tsx'
import { useAround } from '../around.ts'
import { initialOf } from '../reach/held.tsx'

/** Words in the ink of whoever said them. */
export const Said = ({ words, size = 'small' }: { readonly words: Words; readonly size?: 'large' | 'small' }) => {
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
