import type { Words } from '@vibecheck/domain'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Field } from '../../../kit/field/field.tsx'
import { LineButton, LineButtons } from '../../../kit/line-button/line-button.tsx'
import { ClientWords, ClinicianWords } from '../../../kit/words/words.tsx'
import { useLive } from '../person/live.tsx'
import { useWords } from '../room.tsx'
import { WhoseWord } from '../map/whose-word.tsx'
import { WhoseWords } from './whose-words.tsx'

/**
 * A place on the sheet that may hold somebody's words. Closed it shows them, or invites; tapped it becomes a
 * field, says whose words it holds, and keeps them when it is left.
 *
 * Promises kept in this room:
 * 1. What was typed is kept on leaving, on Enter, and on *keep*. Only *leave it* and Escape put it back.
 * 2. While the other one writes here, it waits: two hands do not pull at one pencil.
 * 3. What could not be kept comes back into the open field, as it was typed.
 * 4. What two people wrote apart is both shown: the later one stands, the other is "also written".
 */
export type BlankProps = {
  /** What both screens call this place, for the live hints. */
  readonly at: string
  readonly label: string
  readonly held?: Words | undefined
  readonly also?: readonly Words[] | undefined
  /** Where it may fail it answers whether it was kept. */
  readonly onKeep: (held: Words | undefined) => void | false | Promise<boolean>
  readonly names: { readonly them: string; readonly initial: string }
  /** Whose words these usually are. Where only one of them can be meant, nothing is asked. */
  readonly whose?: 'client' | 'clinician'
  readonly askWhose?: boolean
  readonly lines?: 'one' | 'many'
  readonly hint?: string
  readonly invites?: string
  /** The label is said and shown only while it is open. */
  readonly quiet?: boolean
  readonly size?: 'large' | 'small'
  readonly openAtOnce?: boolean
  readonly onClose?: () => void
}

export const Blank = (props: BlankProps) => {
  const { at, label, held, also = [], names, openAtOnce = false, invites, size = 'small', quiet = false } = props
  const words = useWords()
  const live = useLive()
  const theirs = live.theirs(at)
  const [open, setOpen] = useState(openAtOnce)
  const [unkept, setUnkept] = useState<Words>()
  const change = useRef<HTMLButtonElement>(null)
  const returning = useRef(false)
  useEffect(() => live.shows(at), [at])
  useEffect(() => {
    if (open || !returning.current) return
    returning.current = false
    change.current?.focus()
  }, [open])

  if (open && theirs === undefined) {
    return (
      <OpenBlank
        {...props}
        unkept={unkept}
        onDone={(kept, byKey) => {
          returning.current = byKey
          setOpen(false)
          live.done(at)
          setUnkept(undefined)
          if (kept !== 'asItWas')
            void Promise.resolve(props.onKeep(kept)).then((done) => {
              if (done !== false || kept === undefined) return props.onClose?.()
              setUnkept(kept)
              setOpen(true)
            })
          else props.onClose?.()
        }}
      />
    )
  }
  return (
    <div class="blank">
      {!quiet && (
        <p class="blank-label" aria-hidden="true">
          {label}
        </p>
      )}
      {theirs !== undefined ? (
        <TheirsNow words={theirs} name={names.them} />
      ) : (
        <button type="button" ref={change} class="blank-held" onClick={() => setOpen(true)}>
          <span class="only-said">{label}: </span>
          {held === undefined ? (
            <span class="blank-invites">{invites ?? words.words.invites}</span>
          ) : (
            <Said held={held} initial={names.initial} size={size} />
          )}
        </button>
      )}
      {held !== undefined && theirs === undefined && <WhoseWord at={at} them={names.them} />}
      {also.length > 0 && (
        <div class="blank-also">
          <p>{words.words.also}</p>
          {also.map((other) => (
            <Said key={`${other.of}${other.text}`} held={other} initial={names.initial} size="small" />
          ))}
        </div>
      )}
    </div>
  )
}

const OpenBlank = (props: BlankProps & { readonly unkept: Words | undefined; readonly onDone: (kept: Words | undefined | 'asItWas', byKey: boolean) => void }) => {
  const { at, label, held, unkept, names, whose = 'client', askWhose = true, lines = 'many', hint, onDone } = props
  const words = useWords()
  const live = useLive()
  const [text, setText] = useState((unkept ?? held)?.text ?? '')
  const [of, setOf] = useState((unkept ?? held)?.of ?? whose)
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => group.current?.querySelector<HTMLElement>('input[type=text], textarea')?.focus(), [])
  const finished = useRef(false)
  const end = (kept: Words | undefined | 'asItWas', byKey: boolean) => {
    if (finished.current) return
    finished.current = true
    onDone(kept, byKey)
  }
  const finish = (byKey: boolean) => {
    const said = text.trim()
    const same = said === (held?.text ?? '') && of === (held?.of ?? of)
    end(same ? 'asItWas' : said === '' ? undefined : { text: said, of }, byKey)
  }
  const latest = useRef(finish)
  latest.current = finish
  useEffect(() => {
    // A press on a label lets go of the field before it reaches its own radio; so a press elsewhere is told by the press.
    const elsewhere = ({ target }: MouseEvent) => {
      if (target instanceof Node && group.current?.contains(target) === false) latest.current(false)
    }
    document.addEventListener('click', elsewhere)
    return () => document.removeEventListener('click', elsewhere)
  }, [])
  return (
    <div
      class={of === 'client' ? 'blank open' : 'blank open in-clinicians-voice'}
      ref={group}
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && group.current?.contains(event.relatedTarget) === false) finish(false)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          end('asItWas', true)
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish(true)
      }}
    >
      <Field
        label={label}
        value={text}
        onInput={(typed) => {
          setText(typed)
          live.types(at, typed)
        }}
        lines={lines}
        onDone={() => finish(true)}
        {...(hint !== undefined && { hint })}
      />
      {askWhose ? (
        <WhoseWords of={of} them={names.them} onChoose={setOf} />
      ) : (
        <p class="blank-whose">{of === 'client' ? words.words.theirs(names.them) : words.words.yours}</p>
      )}
      <LineButtons>
        <LineButton onChoose={() => finish(true)}>{words.app.keep}</LineButton>
        <LineButton kind="quiet" onChoose={() => end('asItWas', true)}>
          {words.app.leaveIt}
        </LineButton>
      </LineButtons>
    </div>
  )
}

export const Said = (props: { readonly held: Words; readonly initial: string; readonly size?: 'large' | 'small' }) => {
  const { held, initial, size = 'small' } = props
  return held.of === 'client' ? (
    <ClientWords words={held.text} size={size} />
  ) : (
    <ClinicianWords words={held.text} initial={initial} size={size} />
  )
}

const TheirsNow = (props: { readonly words: string; readonly name: string }) => {
  const words = useWords()
  return (
    <div class="blank-theirs" aria-live="off">
      <ClientWords words={props.words === '' ? '…' : props.words} size="small" />
      <p class="ours">{words.person.theirsNow(props.name)}</p>
    </div>
  )
}
