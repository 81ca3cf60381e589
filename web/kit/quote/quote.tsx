import { ClientWords, ClinicianWords } from '../words/words.tsx'
import './quote.css'

/** Somebody's words with when they were said and by whom: the marks hang outside, the words stand in line. */
export const Quote = (props: {
  readonly words: string
  readonly when?: string
  /** Left out where the words are the client's and the page says so already. */
  readonly who?: string
  readonly of?: 'client' | { readonly initial: string }
  readonly size?: 'large' | 'small'
  readonly id?: string
}) => {
  const { words, when, who, of = 'client', size = 'large', id } = props
  return (
    <figure class={`quote ${size}`} {...(id !== undefined && { id })}>
      <blockquote class="quote-words">
        {of === 'client' ? <ClientWords words={words} size={size} /> : <ClinicianWords words={words} size={size} initial={of.initial} />}
      </blockquote>
      {(when !== undefined || who !== undefined) && (
        <figcaption class="quote-when figures">{[who, when].filter((part) => part !== undefined).join(' · ')}</figcaption>
      )}
    </figure>
  )
}
