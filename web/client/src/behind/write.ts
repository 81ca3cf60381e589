import type { Draft } from '@vibecheck/domain'
import type { Answer, Device, SpaceName } from '@vibecheck/sync'

/** The client's own space first: it knows what was meant, and a crash in between is repaired from it. */
export const writeBoth = async (
  device: Device, relationship: string, own: readonly Draft[], shared: readonly Draft[],
): Promise<Answer<void>> => {
  const wrote = await writeIf(device, relationship, 'own', own)
  return wrote.ok ? writeIf(device, relationship, 'shared', shared) : wrote
}

const writeIf = async (device: Device, relationship: string, space: SpaceName, drafts: readonly Draft[]): Promise<Answer<void>> =>
  drafts.length === 0 ? { ok: true, value: undefined } : device.write(relationship, space, drafts)
