import { useEffect } from 'preact/hooks'
import { useLanguage } from '../language.tsx'
import { leave, neutralPlace, onShiftThrice } from './leave.ts'
import './leave-now.css'

/** Out, at once: one tap, or Shift three times. See leave.ts for what it promises and what it cannot. */
export const LeaveNow = (props: { readonly to?: string; readonly onLeave?: () => void }) => {
  const { kit } = useLanguage()
  const { to = neutralPlace, onLeave } = props
  const out = () => leave(document, to, () => onLeave?.())
  useEffect(() => onShiftThrice(document, out), [to, onLeave])
  return (
    <button type="button" class="leave-now" onClick={out}>
      {kit.leave}
      <span class="only-said"> {kit.leaveByKey}</span>
    </button>
  )
}
