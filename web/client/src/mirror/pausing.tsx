import { useLanguage } from '../../../kit/language.tsx'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'
import { plainDay } from '../calm/meeting-day.ts'

/** A pause says by whom and since when. What helps, and people, stay. */
export const Pausing = () => {
  const { live } = useAround()
  const { code } = useLanguage()
  const words = useMessages()
  const us = live?.open === true ? live.relationship?.shared.us : undefined
  if (us?.pause === undefined) return null
  const day = plainDay(us.pause.since, code)
  return (
    <p class="ours">
      {us.pause.by === 'client' ? words.mirror.pausedByYou(day) : words.mirror.paused(us.clinicianName ?? words.mirror.clinician, day)}
    </p>
  )
}
