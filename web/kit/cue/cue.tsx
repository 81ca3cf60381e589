import { useEffect, useRef } from 'preact/hooks'
import { useLanguage } from '../language.tsx'
import './cue.css'

/**
 * The one thing that moves by itself: a light that walks slowly round a window, or a breath.
 *
 * Promises kept in this room:
 * 1. It starts with the first paint: the same markup stands in the page as plain HTML (cue.html), moved by CSS alone.
 * 2. It looks outward. Breath appears only where two people chose it.
 * 3. *Still it* is one tap, works before any script, and is remembered by whoever asked. Where less motion is
 *    wanted it fills and dims instead.
 */
export type CueProps = {
  readonly kind?: 'orient' | 'breath'
  readonly still?: boolean
  readonly onStill?: (still: boolean) => void
  /** The client's own pace, in seconds, once it is known. */
  readonly pace?: { readonly inward: number; readonly outward: number }
  /** A line of one of the two in place of ours, and whose it is. */
  readonly words?: string
  readonly whose?: 'client' | 'clinician'
}

export const Cue = ({ kind = 'orient', still, onStill, pace, words, whose = 'client' }: CueProps) => {
  const { kit } = useLanguage()
  return (
    <div class="cue" data-cue={kind}>
      {kind === 'orient' ? <Walk /> : <Breath {...(pace !== undefined && { pace })} />}
      {words === undefined ? (
        <p class="cue-words">{kind === 'orient' ? kit.cue.orient : kit.cue.breath}</p>
      ) : (
        <p class={`cue-words of-${whose} small`} dir="auto" lang="" translate={false}>
          {words}
        </p>
      )}
      <label class="cue-still">
        <input
          type="checkbox"
          class="only-said"
          {...(still !== undefined && { checked: still })}
          onChange={(event) => onStill?.(event.currentTarget.checked)}
        />
        <span>{kit.cue.still}</span>
      </label>
    </div>
  )
}

const Walk = () => (
  <div class="cue-window" aria-hidden="true">
    <div class="cue-bar" />
    <div class="cue-path">
      <div class="cue-light" />
    </div>
  </div>
)

const Breath = ({ pace }: Pick<CueProps, 'pace'>) => {
  const { kit } = useLanguage()
  const shape = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (pace !== undefined && shape.current !== null) breatheAt(shape.current, pace.inward, pace.outward)
  }, [pace?.inward, pace?.outward])
  return (
    <div class="cue-breath" ref={shape} aria-hidden="true">
      <div class="cue-breath-full" />
      <span class="cue-breath-in">{kit.cue.breathIn}</span>
      <span class="cue-breath-out">{kit.cue.breathOut}</span>
    </div>
  )
}

/**
 * The style sheet breathes four in and six out. Any other pace keeps its keyframes and moves the turn between
 * them, which a style sheet cannot be told.
 */
const breatheAt = (shape: HTMLElement, inward: number, outward: number): void => {
  const turn = inward / (inward + outward)
  for (const animation of shape.getAnimations({ subtree: true })) {
    const { effect } = animation
    if (!(effect instanceof KeyframeEffect)) continue
    effect.updateTiming({ duration: (inward + outward) * 1000 })
    effect.setKeyframes(effect.getKeyframes().map((frame) => ({ ...frame, offset: atPace(frame.computedOffset, turn) })))
  }
}

/** Stretches a moment of the four-and-six breath to a breath that turns elsewhere. */
const atPace = (offset: number, turn: number): number =>
  offset <= 0.4 ? (offset / 0.4) * turn : turn + ((offset - 0.4) / 0.6) * (1 - turn)
