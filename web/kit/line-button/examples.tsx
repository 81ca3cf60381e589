import type { Examples } from '../example.ts'
import { LineButton, LineButtons } from './line-button.tsx'

export const examples: Examples = {
  of: 'line-button',
  examples: [
    {
      name: 'the kinds',
      show: () => (
        <LineButtons>
          <LineButton kind="ember">Invite Mara</LineButton>
          <LineButton>Print the kit</LineButton>
          <LineButton kind="quiet">not now</LineButton>
          <LineButton kind="people">Call</LineButton>
        </LineButtons>
      ),
    },
    {
      name: 'steady',
      targets: 64,
      show: () => (
        <LineButtons>
          <LineButton kind="ember" size="steady">
            The words are the same
          </LineButton>
          <LineButton size="steady">They differ</LineButton>
        </LineButtons>
      ),
    },
    { name: 'as a link', show: () => <LineButton href="#here">Read how it is built</LineButton> },
    { name: 'chosen', show: () => <LineButton chosen>with breath</LineButton> },
  ],
}
