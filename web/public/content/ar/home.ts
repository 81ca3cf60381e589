import { doors, heading, list, text, type PageContent } from '../content.ts'

export const home: PageContent = {
  title: 'VibeCheck: a mirror between sessions',
  description: 'A mirror between therapy sessions: a client sees their own pattern in their own words, in the moment, and brings it back into the room.',
  heading: 'Fifty-three minutes a week are lit. The pattern lives in the other hours.',
  lead: 'VibeCheck is a mirror for those hours. In the moment, it shows a client their own pattern in their own words, puts within reach what the two of you built for exactly this, and carries what happened back into the room.',
  blocks: [
    heading('In two minutes'),
    list(
      'The two of you make a small map in the room: what it is called, what it says, where it is felt, what helps. Every word on it is the client’s.',
      'At eleven at night, offline, one-handed, the client catches what is happening in two taps. The app gives back what they said, and what they once kept for such an hour.',
      'Then they choose what travels: *keep it mine*, *ask me about this*, *open it with me*.',
      'Before the next session you read one sheet. What the client keeps is not on it in any form, not even that it was.',
    ),
    heading('Is it safe?'),
    text('It does not chat, interpret, advise, diagnose, reassure or score, and no text is generated. What is written is sealed on the device; the server passes it on and cannot read it. A person to reach is one tap away on every screen, and nothing here claims to watch over anyone. What it cannot do stands beside what it can: [safety](safety), [privacy](privacy).'),
    heading('Where to go from here'),
    doors(
      ['the-167-hours', 'Why what was understood on Thursday is out of reach on Tuesday, and what is known about that.'],
      ['a-mirror', 'What this category is, what it is not, and what else there is for other jobs.'],
      ['self-audit', 'Does your own work between sessions reach the week? No score, no e-mail address; print it or pass it on.'],
      ['for-clients', 'What your clinician sees, what nobody sees, and how to leave.'],
      ['for-clinicians', 'Where it sits in the frame, when not to use it, how to bring it up.'],
      ['for-practices', 'Two commands, and what the law asks of you all the same.'],
    ),
    text('It is young. It has not been reviewed by outside cryptographers or clinicians. Until that changes, it is for people who know that.'),
  ],
}
