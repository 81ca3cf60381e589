import type { Examples } from '../example.ts'
import { LineButton } from '../line-button/line-button.tsx'
import { Trouble } from './trouble.tsx'

export const examples: Examples = {
  of: 'trouble',
  examples: [
    { name: 'offline', show: () => <Trouble safe="Kept on this phone." next="It travels when there is a network." /> },
    {
      name: 'with something to do',
      show: () => (
        <Trouble safe="Nothing was shared." next="The words differ. Close this, and begin again together.">
          <LineButton>Begin again</LineButton>
        </Trouble>
      ),
    },
  ],
}
