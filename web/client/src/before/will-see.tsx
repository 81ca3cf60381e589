import { useAround } from '../around.ts'
import { useMessages } from '../behind/messages.tsx'

export const WillSee = () => {
  const { live } = useAround()
  const words = useMessages()
  return live === undefined ? null : <section class="section"><h2>{words.before.willSee}</h2></section>
}
