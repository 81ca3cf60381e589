import { doors, heading, list, steps, text, type PageContent } from '../content.ts'

export const forClinicians: PageContent = {
  title: 'For clinicians: the frame, when not to use it, how to begin · VibeCheck',
  description: 'For therapists: where a between-session mirror sits in the frame of therapy, when not to use it, how to introduce it, and a one-page sheet for the client.',
  heading: 'For clinicians',
  lead: 'A mirror changes the frame a little, so it belongs in the frame: spoken about, agreed on, reviewed, and ended by either of you.',
  blocks: [
    heading('Where it sits'),
    list(
      'It is made in the room. There is no other way in: a client joins by your invitation, and you compare five words on both screens.',
      'You read the sheet when you two agreed you would, usually shortly before you meet. Between sessions nothing reaches you and nothing is expected of you.',
      'What you open, you open by an act the client can see: a day, never an hour.',
      'Your notes are in a space of your own. A draft can be made of the client’s quotes; what you conclude, you write.',
    ),
    heading('When not to use it'),
    list(
      'When the two of you do not have enough ground yet to talk about what travels.',
      'When risk calls for contact between sessions. This is none, and must not stand where some is needed.',
      'In acute psychosis or mania. A mirror gives back what is said; then that is the wrong thing to do.',
      'Where checking or reassurance is the pattern itself, unless you two made something for exactly that.',
      'Where somebody else controls the phone.',
      'With minors: it was designed for adults, and the rules for minors are not built in.',
      'When a client would do it for you. Leave it, or make it smaller.',
    ),
    heading('How to bring it up'),
    steps(
      'Begin with the week, not with the app: *“Where were you when it came, and what was in reach?”*',
      'Say what it is in one sentence: your own words, within reach, and back to us.',
      'Say at once that nobody reads along, that keeping is the default, and that no is a good answer.',
      'Hand over [the sheet](handout) and let it go home for a week before anything is installed.',
      'Make one thing together: one name, one thing that helps, the people. Ten minutes. More can come when it is missed.',
      'Next time, ask what it was like to have it there. Not how often.',
    ),
    heading('A first script'),
    text('“There is something that might put a bit of this room within reach on a Tuesday night. It would only ever have your words in it. You decide each time whether it stays with you, whether I should ask, or whether we look at it together. I don’t see the rest, and nobody is on the other end. Would you like to look at it with me, or rather not?”'),
    heading('Your part'),
    list(
      'Write down in your own record what was agreed: what travels, when you read, whom the client reaches at night.',
      'Check the lines for your country before first use. They carry their source and date, and are marked as unchecked until you have.',
      'Name a colleague who would find your clients if something happened to you.',
      'Read [what we cannot protect against](privacy) and decide with the client whether it is good enough.',
    ),
    doors(['handout', 'One page for the client, to print.'], ['self-audit', 'Ten questions about what you already do.'], ['safety', 'What happens when words of danger come.']),
  ],
}
