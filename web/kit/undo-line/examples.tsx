import type { Examples } from '../example.ts'
import { UndoLine } from './undo-line.tsx'

export const examples: Examples = {
  of: 'undo-line',
  examples: [
    { name: 'kept', show: () => <UndoLine says="Kept." onUndo={() => undefined} /> },
    { name: 'shared', show: () => <UndoLine says="It opens on Thursday." undo="take it back" onUndo={() => undefined} /> },
  ],
}
