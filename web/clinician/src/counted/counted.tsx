import {
  countWhat, emptyMap, markables, markedMoments, momentsAbout, type Markable, type SharedSpace, type Told, type What,
} from '@vibecheck/domain'
import { useEffect, useState } from 'preact/hooks'
import { useLanguage } from '../../../kit/language.tsx'
import { ClientWords } from '../../../kit/words/words.tsx'
import { useWords } from '../room.tsx'
import type { Messages } from '../../messages/messages.ts'

/** What of the shared map can be counted: whatever has a name in the client's words. */
export const markablesOf = (shared: SharedSpace): readonly Markable[] => markables({ own: { map: emptyMap }, shared })

/** The names of what is counted, in the client's ink. */
export const Pair = (props: { readonly there: readonly Markable[]; readonly tags: readonly string[] }) => {
  const names = props.tags.flatMap((tag) => props.there.find((one) => one.tag === tag)?.words.text ?? [])
  return (
    <p class="counted-pair">
      {names.map((name, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          <ClientWords words={name} size="small" />
        </span>
      ))}
    </p>
  )
}

/** Over what was opened, at once, with both denominators and no claim. */
export const SharedCount = (props: { readonly read: SharedSpace; readonly there: readonly Markable[]; readonly what: What }) => {
  const { read, there, what } = props
  const words = useWords()
  const { code } = useLanguage()
  const leftOut = useLeftOut(read)
  if (leftOut === undefined) return null
  const counted = countWhat(what, momentsAbout(what, markedMoments(read.moments, leftOut), there))
  if (!counted.ok) return <p class="ours">{words.counted.tooFew}</p>
  const { value } = counted
  return (
    <>
      <p class="figures">
        {sentenceOf(value.kind === 'together' ? { what, ...value.count } : { what, k: value.count.k, n: value.count.n }, words, code)}
      </p>
      <p class="ours">{words.counted.noClaim}</p>
    </>
  )
}

/** The rules load when something is counted, and not before; without them nothing is. */
const useLeftOut = ({ moments }: SharedSpace): ReadonlySet<string> | undefined => {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>()
  const ids = moments.map(({ id }) => id).join(' ')
  useEffect(() => {
    let late = false
    void import('./left-out.ts').then(({ leftOutOf }) => late || setLeftOut(leftOutOf(moments)))
    return () => {
      late = true
    }
  }, [ids])
  return leftOut
}

type Numbers = Pick<Told, 'what' | 'k' | 'n' | 'j' | 'm'>

/** Names stand above it, so that the sentence is ours alone. */
export const sentenceOf = ({ what, k, n, j = 0, m = 0 }: Numbers, words: Messages, language: string): string => {
  const said = (value: number): string => value.toLocaleString(language)
  const hour = (value: number): string => `${String(value).padStart(2, '0')}:00`
  switch (what.kind) {
    case 'together':
      return words.counted.together(said(n), said(k), said(m), said(j))
    case 'order':
      return words.counted.order(said(k), said(n))
    case 'hours':
      return words.counted.hours(said(k), said(n), hour(what.h0), hour(what.h1))
  }
}

