import type { Examples } from '../example.ts'
import { Quote } from './quote.tsx'

export const examples: Examples = {
  of: 'quote',
  examples: [
    { name: 'large', show: () => <Quote words="i dont know why i went away again at the table" when="Saturday, 19:40" /> },
    {
      name: 'small, with who',
      show: () => (
        <Quote
          words="i wanted to write to her and did not. i stood at the window instead and counted the lit ones"
          when="Tuesday, 23:12"
          who="M."
          size="small"
        />
      ),
    },
    { name: 'the clinician', show: () => <Quote words="What did the wall keep out?" of={{ initial: 'I.' }} size="small" /> },
    { name: 'Arabic', language: 'ar', show: () => <Quote words="خلف الزجاج، أسمع ولا أصل" when="السبت" /> },
  ],
}
