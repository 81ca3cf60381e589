import { heading, list, text, type PageContent } from '../content.ts'

export const accessibility: PageContent = {
  title: 'Accessibility statement · VibeCheck',
  description: 'What these pages and the app do for access, how it is checked, and what has not been tried yet.',
  heading: 'Accessibility',
  lead: 'A tool for bad hours has to work for tired eyes, shaking hands and any way of reading. Here is how far we are.',
  blocks: [
    heading('What we aim at'),
    text('WCAG 2.2 at level AA throughout, and level AAA for contrast: text stands at 7:1 or more on its ground, in both lights.^wcag^ We believe these pages meet it. That is our own assessment; nobody from outside has made one.'),
    heading('What these pages do'),
    list(
      'They work with the keyboard alone, and with scripts turned off.',
      'They fit a screen 320 pixels wide, and text at 400 %, without reading sideways.^wcag^',
      'They follow your system’s light or dark, and your wish for more contrast.',
      'Nothing moves, blinks or plays.',
      'They are in English, Spanish and Arabic, and run from right to left where that is how one reads.',
      'The picture of the week is a table: a row a day, a column an hour, each cell with its words.',
      'They print in black on white.',
    ),
    heading('What the app does beyond that'),
    list(
      'Large targets in places that never move, and no gesture without a button.',
      'The one thing that moves, the light or the breath, can be stilled, and fills and dims instead where less motion is asked for.',
      'Drawings and colours stand beside words, so that a map can be used without reading.',
    ),
    heading('How it is checked'),
    text('At each change, by the software’s own tests: automated rules, contrast, reflow, keyboard, both directions. Such rules find only a part of what gets in people’s way.'),
    heading('What is not good enough yet'),
    list(
      'Screen readers on real phones have not been tried by people who use them.',
      'No one with a disability has tested these pages or the app for us yet.',
      'The Spanish and Arabic have not been reviewed by native clinicians.',
      'The hours in the picture of the week are small on a phone; all that can be opened there also stands in the text.',
    ),
    heading('If something is in your way'),
    text('Tell whoever gave you this address: the practice that runs it can reach those who change it, and can give you every page and the sheet of ten questions on paper or read aloud.'),
  ],
}
