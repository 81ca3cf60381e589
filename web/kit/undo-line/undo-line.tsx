import { LineButton } from '../line-button/line-button.tsx'
import { useLanguage } from '../language.tsx'
import './undo-line.css'

/** What just happened, and the way back. It stays until it is no longer true; nothing here runs out. */
export const UndoLine = (props: { readonly says: string; readonly onUndo: () => void; readonly undo?: string }) => {
  const { kit } = useLanguage()
  return (
    <div class="undo-line">
      <p role="status">{props.says}</p>
      <LineButton kind="quiet" onChoose={props.onUndo}>
        {props.undo ?? kit.undo}
      </LineButton>
    </div>
  )
}
