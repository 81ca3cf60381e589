import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { LineButton } from '../../../kit/line-button/line-button.tsx'
import { useAround, type Around } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import type { ClientMessages } from '../../messages/en.ts'
import { useAutoLock } from '../unlock/auto-lock.ts'
import type { Arrival } from '../start.tsx'

/**
 * The few quiet lines the ground may carry once everything has loaded: that this is a sample, that nothing is
 * set up yet. They stand in the ground's own page, beside its static targets.
 */
export const GroundLines = ({ arrival }: { readonly arrival: Arrival }) => {
  const around = useAround()
  const words = useMessages()
  const followed = useRef(false)
  const phase = around.live?.state.phase.kind
  useEffect(() => {
    const place = document.getElementById('ground-lines')
    if (place !== null) render(<Lines around={around} words={words} />, place)
  })
  useEffect(() => {
    if (followed.current || phase !== 'empty' || arrival.kind !== 'invitation') return
    followed.current = true
    around.router.go({ kind: 'pair', invitation: arrival.url })
  }, [phase])
  const { live, router } = around
  const sitting = live?.relationship?.sitting.mine === true ? live.relationship.id : undefined
  useEffect(() => {
    if (router.screen.kind === 'ground' && sitting !== undefined) void live?.device.sit(sitting, false)
  }, [router.screen.kind, sitting])
  useAutoLock()
  return <></>
}

const Lines = ({ around, words }: { readonly around: Around; readonly words: ClientMessages }) => {
  const { live, router } = around
  const phase = live?.state.phase
  const empty = phase?.kind === 'empty'
  if (live === undefined || (!live.state.sample && !empty && phase?.kind !== 'noStore' && phase?.kind !== 'elsewhere' && phase?.kind !== 'cloned'))
    return null
  return (
    <div class="ground-lines">
      {live.state.sample && <p>{around.words.sample}</p>}
      {empty && (
        <LineButton kind="quiet" onChoose={() => router.go({ kind: 'pair' })}>
          {around.words.here.pair}
        </LineButton>
      )}
      {phase?.kind === 'noStore' && <p>{words.phase.noStore[phase.reason].safe} {words.phase.noStore[phase.reason].next}</p>}
      {phase?.kind === 'elsewhere' && <p>{words.phase.elsewhere.safe} {words.phase.elsewhere.next}</p>}
      {phase?.kind === 'cloned' && <p>{words.phase.cloned.safe} {words.phase.cloned.next}</p>}
    </div>
  )
}
