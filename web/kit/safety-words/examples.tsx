import type { Examples } from '../example.ts'
import { SafetyWords } from './safety-words.tsx'

export const examples: Examples = {
  of: 'safety-words',
  examples: [{ name: 'five', show: () => <SafetyWords words={['lantern', 'harbour', 'walnut', 'drizzle', 'copper']} /> }],
}
