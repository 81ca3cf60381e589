import { useLanguage } from '../language.tsx'
import './save-state.css'

/** Where what was said is safe, in words, in one place. It is told once and never asked about. */
export type Kept = 'phone' | 'two' | 'clinician'

export const SaveState = (props: { readonly kept: Kept }) => {
  const { kit } = useLanguage()
  return (
    <p class="save-state" role="status">
      {kit.saved[props.kept]}
    </p>
  )
}
