import type { Examples } from '../example.ts'
import { ClientWords, ClinicianWords, Ours } from './words.tsx'

export const examples: Examples = {
  of: 'words',
  examples: [
    { name: 'the client', show: () => <ClientWords words="i dont know why i went away again at the table" saidBy /> },
    {
      name: 'the client, many words',
      show: () => (
        <ClientWords words="it was the tone she used, the quiet one, and then nothing was left of me until the dishes were done and everybody had gone to bed. i said fine. i always say fine" />
      ),
    },
    { name: 'the client, small, another script', show: () => <ClientWords words="كأنّي خلف زجاج، أسمع ولا أصل" size="small" /> },
    { name: 'one word without a break', show: () => <ClientWords words={'nein'.repeat(24)} /> },
    { name: 'words that look like a page', show: () => <ClientWords words={'<b>not bold</b> & <script>alert(1)</script>'} size="small" /> },
    {
      name: 'the clinician',
      show: () => <ClinicianWords words="You were five, and going away was the only door there was." initial="I." />,
    },
    { name: 'ours', show: () => <Ours>Nobody reads this as you write it.</Ours> },
  ],
}
