import { SaveState } from '../../../kit/save-state/save-state.tsx'
import { useAround } from '../around.ts'

/** Where everything is safe, in words, in one place. */
export const SavedLine = () => {
  const { live } = useAround()
  const relationship = live?.relationship
  if (relationship === undefined) return null
  const kept = relationship.saved === 'onThisDevice' ? 'phone' : relationship.withTheOther ? 'clinician' : 'two'
  return <SaveState kept={kept} />
}
