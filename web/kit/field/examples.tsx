import { useState } from 'preact/hooks'
import type { Examples } from '../example.ts'
import { Field, type FieldProps } from './field.tsx'

const Written = (props: Omit<FieldProps, 'onInput' | 'value'> & { readonly words?: string }) => {
  const { words = '', ...field } = props
  const [value, write] = useState(words)
  return <Field {...field} value={value} onInput={write} />
}

export const examples: Examples = {
  of: 'field',
  examples: [
    { name: 'one blank', targets: 64, show: () => <Written label="What do you call it?" whose="yours" /> },
    {
      name: 'many words',
      show: () => (
        <Written
          label="What does it say?"
          whose="yours"
          words="that if i keep very still nobody will notice i am here, and then i can leave later, when they have forgotten"
        />
      ),
    },
    {
      name: 'the clinician’s',
      show: () => <Written label="Holding words" whose={{ initial: 'I.' }} words="You can come back slowly." hint="They are shown as yours." />,
    },
    { name: 'something to do', show: () => <Written label="Eight words" lines="one" voice="typed" words="lamp river" trouble="Two words so far. Six more are on the other screen." /> },
    { name: 'a day', show: () => <Written label="When do you meet?" lines="one" kind="date" voice="typed" words="2026-11-26" /> },
    { name: 'Arabic', language: 'ar', show: () => <Written label="ماذا تسمّيه؟" whose="yours" words="الزجاج" /> },
  ],
}
