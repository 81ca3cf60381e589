/**
 * A second device of the same person, without a screen: it begins with the paper key, as a second phone would, and
 * writes through the same door. For a life that no story can wait for.
 */
import { fetchPort, memoryShelf, memoryStore, openDoor, type DoorDevice, type RelationshipView } from '@vibecheck/sync'

export type OtherDevice = {
  readonly device: DoorDevice
  readonly relationship: string
  /** Resolves with the first view of which this is so. */
  readonly view: (isSo: (view: RelationshipView) => boolean) => Promise<RelationshipView>
  /** Everything it wrote has reached the relay. */
  readonly sent: () => Promise<void>
}

export const otherDevice = async (origin: string, paperKey: string): Promise<OtherDevice> => {
  const device = openDoor({
    app: 'client', store: memoryStore(), shelf: memoryShelf(), relay: fetchPort(origin), now: Date.now, random,
    later: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds)
      return () => clearTimeout(timer)
    },
    stretching: {},
  })
  const restored = await device.restoreFromKit(paperKey, { kind: 'prf', credentialId: 'other', output: random(32) })
  if (!restored.ok) throw new Error(`The paper key did not open: ${restored.error.kind}`)
  const view: OtherDevice['view'] = (isSo) =>
    new Promise((resolve) => {
      let found = false
      const stop = device.watch((state) => {
        const one = found ? undefined : state.relationships.find((each) => each.phase.kind === 'paired' && isSo(each))
        if (one === undefined) return
        found = true
        resolve(one)
        queueMicrotask(() => stop())
      })
    })
  const { id } = await view(() => true)
  return {
    device,
    relationship: id,
    view,
    sent: () =>
      new Promise((resolve) => {
        let done = false
        const stop = device.watch(({ unsent }) => {
          if (done || unsent > 0) return
          done = true
          resolve()
          queueMicrotask(() => stop())
        })
      }),
  }
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes))
