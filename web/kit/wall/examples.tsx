import type { Examples } from '../example.ts'
import { Wall } from './wall.tsx'

export const examples: Examples = {
  of: 'wall',
  examples: [{ name: 'at a door', wide: true, show: () => <Wall /> }],
}
