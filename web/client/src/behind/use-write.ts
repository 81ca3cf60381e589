/**
 * Writing from a calm screen: what was refused is told, and what was typed stays where it is.
 */
import type { Draft } from '@vibecheck/domain'
import type { SpaceName } from '@vibecheck/sync'
import { useState } from 'preact/hooks'
import { useAround } from '../around.ts'

export type Write = (space: SpaceName, drafts: readonly Draft[]) => Promise<boolean>

export const useWrite = (): { readonly write: Write; readonly refused: boolean } => {
  const { live } = useAround()
  const [refused, setRefused] = useState(false)
  const write: Write = async (space, drafts) => {
    const relationship = live?.relationship?.id
    if (live === undefined || relationship === undefined) return false
    const answer = await live.device.write(relationship, space, drafts)
    setRefused(!answer.ok)
    return answer.ok
  }
  return { write, refused }
}
