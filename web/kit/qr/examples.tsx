import type { Examples } from '../example.ts'
import { Qr } from './qr.tsx'

export const examples: Examples = {
  of: 'qr',
  examples: [{ name: 'an invitation', show: () => <Qr text="https://room.example/#lantern-harbour-walnut-drizzle" label="The invitation, as a code" /> }],
}
