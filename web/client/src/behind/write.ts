import type { Draft } from '@vibecheck/domain'
import type { Answer, Device } from '@vibecheck/sync'

/** Kept together. Where nothing may travel any more, what is the client's own is kept all the same. */
export const writeBoth = async (
  device: Device, relationship: string, own: readonly Draft[], shared: readonly Draft[],
): Promise<Answer<void>> => {
  const wrote = await device.writeBoth(relationship, own, shared)
  const stopped = !wrote.ok && (wrote.error.kind === 'Ended' || wrote.error.kind === 'NotPaired')
  return stopped && own.length > 0 ? device.write(relationship, 'own', own) : wrote
}
