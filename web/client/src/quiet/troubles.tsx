import type { Trouble as Told } from '@vibecheck/sync'
import type { ClientMessages } from '../../messages/en.ts'
import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'

/** What is not right, told plainly and never hidden. */
export const Troubles = () => {
  const { live } = useAround()
  const words = useMessages()
  const told = live?.state.troubles ?? []
  const connection = live?.state.connection
  const stands = connection === 'removed' || connection === 'updateNeeded' ? words.quiet.connection[connection] : undefined
  const unreadable = (live?.relationship?.shared.unreadable ?? 0) + (live?.relationship?.client?.unreadable ?? 0)
  if (told.length === 0 && stands === undefined && unreadable === 0) return null
  return (
    <section class="section">
      <h2>{words.quiet.troubles}</h2>
      {stands !== undefined && <p>{stands}</p>}
      {unreadable > 0 && <p>{words.quiet.trouble.NewerRecord}</p>}
      {told.map((trouble, index) => (
        <p key={index}>{inWords(words, trouble)}</p>
      ))}
    </section>
  )
}

export const inWords = ({ quiet }: ClientMessages, trouble: Told): string => {
  switch (trouble.kind) {
    case 'ItemMissing':
    case 'ItemRefused':
      return quiet.trouble[trouble.kind](trouble.count)
    default:
      return quiet.trouble[trouble.kind]
  }
}
