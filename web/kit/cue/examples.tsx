import type { Examples } from '../example.ts'
import { Cue } from './cue.tsx'

export const examples: Examples = {
  of: 'cue',
  examples: [
    { name: 'outward', show: () => <Cue /> },
    { name: 'outward, their own line, stilled', show: () => <Cue words="the lamp, the door, the blue cup" still /> },
    { name: 'breath', show: () => <Cue kind="breath" /> },
    { name: 'breath at their own pace', show: () => <Cue kind="breath" pace={{ inward: 3, outward: 7 }} /> },
    { name: 'Arabic', language: 'ar', show: () => <Cue kind="breath" /> },
  ],
}
