import type { Examples } from '../example.ts'
import { LeaveNow } from './leave-now.tsx'

export const examples: Examples = {
  of: 'leave-now',
  examples: [
    { name: 'in its place', show: () => <LeaveNow /> },
    { name: 'Arabic', language: 'ar', show: () => <LeaveNow /> },
  ],
}
