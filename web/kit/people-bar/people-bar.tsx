import { useLanguage } from '../language.tsx'
import './people-bar.css'

/**
 * The way to a person: one tap, from every screen, in the same place, before any lock.
 * It promises nobody is watching and that somebody can be reached.
 */
export const PeopleBar = (props: { readonly onReach?: () => void; readonly href?: string; readonly words?: string }) => {
  const { kit } = useLanguage()
  const words = props.words ?? kit.people
  return props.href === undefined ? (
    <button type="button" class="people-bar" onClick={props.onReach}>
      {words}
    </button>
  ) : (
    <a class="people-bar" href={props.href}>
      {words}
    </a>
  )
}
