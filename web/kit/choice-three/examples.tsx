import { useState } from 'preact/hooks'
import type { Examples } from '../example.ts'
import { ChoiceThree, type Where } from './choice-three.tsx'

const Chosen = (props: { readonly first: Where }) => {
  const [where, choose] = useState(props.first)
  return <ChoiceThree chosen={where} onChoose={choose} />
}

export const examples: Examples = {
  of: 'choice-three',
  examples: [
    { name: 'kept', targets: 64, show: () => <Chosen first="mine" /> },
    { name: 'Spanish, ask me', language: 'es', targets: 64, show: () => <Chosen first="askMe" /> },
    { name: 'Arabic, with me', language: 'ar', targets: 64, show: () => <Chosen first="withMe" /> },
  ],
}
