import type { PageHead } from '../content.ts'

export const blankSheet: PageHead = {
  title: 'Ten questions, a blank sheet · VibeCheck',
  description: 'The ten questions about the work between sessions as a blank sheet for paper: print it, copy it, hand it on.',
  heading: 'Ten questions about the work between sessions',
  lead: 'For clinicians. Think of a usual client, neither the one it goes best with nor the one you worry about. No score: look at where the answers gather. Please write no names.',
}
