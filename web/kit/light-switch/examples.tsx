import type { Examples } from '../example.ts'
import { LightSwitch } from './light-switch.tsx'

export const examples: Examples = {
  of: 'light-switch',
  examples: [{ name: 'two lights', show: () => <LightSwitch /> }],
}
