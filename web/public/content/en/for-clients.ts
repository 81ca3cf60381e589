import { heading, list, text, type PageContent } from '../content.ts'

export const forClients: PageContent = {
  title: 'For clients: what your clinician sees, and what nobody sees · VibeCheck',
  description: 'For people in therapy: what your clinician sees, what nobody sees, what happens in an emergency, and how to leave.',
  heading: 'For clients',
  lead: 'Your clinician asked whether you would like to use this between sessions. Here is what that means. You can say no, now or later, and nothing else changes.',
  blocks: [
    heading('What it is'),
    text('A small app on your phone. When something is there, you touch a word of your own, say something, or just press. It gives back what you said, and what you two put there for such a moment. It works without a network and begins without a lock.'),
    text('It does not answer you. There is nobody in it, and no text is made up. Every word on it is yours, your clinician’s, or stands on a short list that anyone can read.'),
    heading('What your clinician sees'),
    list(
      'What you chose to *open with me*: your words, exactly, when your clinician opens them.',
      'For *ask me about this*: that there is something to ask about. Not what, and not when.',
      'What the two of you put on the map together.',
      'You can take something back at any time. If it was read before, you are told so. What was read cannot be unread.',
    ),
    heading('What nobody sees'),
    list(
      'What you *keep*. Not your clinician, not the practice, not whoever runs the server. Not even that it was.',
      'How often you use it. Nothing is counted for anyone.',
      'The server holds sealed packets. It can see that two accounts without names belong together, on which days, and how big the packets are. Nothing inside: [privacy](privacy).',
    ),
    heading('What it does not do'),
    list(
      'Nobody reads along. It is no way to call for help, and it does not pretend to be one.',
      'It puts a person within one tap on every screen: the people you named, then a line for your country. You decide whether to reach them. If you are in danger now, that is the way, or the emergency number where you are.',
      'If you write that you may be in danger, it stops mirroring and shows those people first. It locks nothing and tells nobody.',
    ),
    heading('Your phone'),
    list(
      'Whoever holds it unlocked can read it. Whoever holds it locked sees only what you chose to show there.',
      '*Leave now* covers the screen and locks. It does not erase the history of the browser.',
      'The name and the icon say nothing about therapy.',
      'You get a key on paper. If phone, lock and paper are all lost, what you kept is gone. Nobody can make it come back, and that is the other side of nobody being able to read it.',
    ),
    heading('How to leave'),
    list(
      'Pause it with one tap. People, plan and what helps stay; mirroring stops.',
      'Take everything with you, as one file you can read without this app. Only you should hold it.',
      'Stop altogether by saying so, or by removing the app. What you shared, your clinician may have to keep by law. What you kept was never theirs.',
    ),
  ],
}
