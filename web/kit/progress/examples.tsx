import type { Examples } from '../example.ts'
import { Progress } from './progress.tsx'

export const examples: Examples = {
  of: 'progress',
  examples: [{ name: 'more than a second', show: () => <Progress says="Making the keys on this phone." /> }],
}
