import { unfinishedSharing } from '@vibecheck/domain'
import type { AppState, Device } from '@vibecheck/sync'

/**
 * What the client changed their mind about is taken out of the shared space with the next opening, where the phone ended
 * between the one act and the other. One at a time: the state that follows an act shows that it is done.
 */
export const finishing = (device: Pick<Device, 'takeBack'>): ((state: AppState) => void) => {
  let busy = false
  return ({ phase, relationships }) => {
    if (busy || phase.kind !== 'open') return
    const left = relationships.flatMap(({ id, phase: { kind }, client, shared }) => {
      const { takeBack } = kind === 'paired' && client !== undefined ? unfinishedSharing(client, shared) : { takeBack: [] }
      return takeBack.length === 0 ? [] : [{ id, takeBack }]
    })
    if (left.length === 0) return
    busy = true
    void Promise.all(left.map(({ id, takeBack }) => device.takeBack(id, 'shared', takeBack))).finally(() => {
      busy = false
    })
  }
}
