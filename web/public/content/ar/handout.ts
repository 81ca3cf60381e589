import { heading, list, pen, text, type PageContent } from '../content.ts'

export const handout: PageContent = {
  title: 'A sheet to hand over · VibeCheck',
  description: 'One page for a client to take home before anything is installed: what a between-session mirror is, who sees what, and how to say no.',
  heading: 'Something for the hours between',
  lead: 'To take home and think about. Nothing has to be decided today, and no is a good answer.',
  blocks: [
    heading('What it would be'),
    text('An app that holds a few words of your own, made together in the room, for the moment in which they are hard to find. It gives back what you said. It does not answer, advise or judge, and nobody is on the other end.'),
    heading('Each time, you decide'),
    list(
      '*Keep it mine*: nobody learns of it, not even that it was.',
      '*Ask me about this*: only that there is something to ask about.',
      '*Open it with me*: your words, for the two of us. You can take them back.',
    ),
    heading('What it is not'),
    list(
      'Not a way to call for help. Nobody reads along at night.',
      'Not homework. Nothing is due and nothing is counted.',
      'Not in your file, unless the two of us put it there.',
    ),
    heading('Good to know'),
    list(
      'Whoever holds your phone unlocked can read it.',
      'The people you choose are one tap away, on every screen.',
      'You can pause it, take everything with you, or stop, at any time.',
    ),
    heading('What I would want to ask or say'),
    pen(3),
    heading('If it gets dangerous, I go to'),
    pen(2),
  ],
}
