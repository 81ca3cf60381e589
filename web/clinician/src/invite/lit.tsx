import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useRoom } from '../room.tsx'
import { Sheet } from '../sheet/sheet.tsx'

/** Both have said that the words are the same: the window lights on both screens. */
export const Lit = (props: { readonly name: string; readonly onGoOn: () => void; readonly before: preact.ComponentChildren }) => {
  const { words } = useRoom()
  return (
    <Sheet heading={words.check.lit(props.name)} before={props.before}>
      <svg class="lit-window" viewBox="0 0 60 84" aria-hidden="true" focusable="false">
        <rect class="lit-wall" width="60" height="84" />
        <rect class="lit-pane" x="6" y="6" width="48" height="72" />
        <path class="lit-bar" d="M30 6v72M6 38h48" />
      </svg>
      <div class="line-buttons">
        <LineButton size="steady" kind="ember" onChoose={props.onGoOn}>
          {words.check.toMap}
        </LineButton>
      </div>
    </Sheet>
  )
}
