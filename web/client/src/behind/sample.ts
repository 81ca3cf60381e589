/**
 * The sample practice, on this machine only: the phone of somebody who does not exist enrols itself with a paper
 * key that the sample server hands to anybody. No real server has such a route.
 */
import type { AppState, Device } from '@vibecheck/sync'

export const enrolInSample = async (device: Device): Promise<void> => {
  const answered = await fetch('/relay/v1/sample/kits', { credentials: 'omit' }).catch(() => undefined)
  if (answered?.ok !== true) return
  const key = parseSampleKey(await answered.json().catch(() => undefined))
  if (key !== undefined) await device.restoreFromKit(key.kit, { kind: 'passphrase', phrase: key.passphrase }, true)
}

/**
 * Once known to be a sample, it is said on every screen, locked too: what is locked cannot say what it is, so the
 * page remembers the one harmless word.
 */
export const isSample = (state: Pick<AppState, 'phase' | 'sample'>): boolean => {
  try {
    if (state.phase.kind === 'empty') localStorage.removeItem('sample')
    else if (state.sample) localStorage.setItem('sample', 'yes')
    return state.sample || localStorage.getItem('sample') === 'yes'
  } catch {
    return state.sample
  }
}

const parseSampleKey = (body: unknown): { readonly kit: string; readonly passphrase: string } | undefined => {
  if (typeof body !== 'object' || body === null || !('client' in body) || !Array.isArray(body.client)) return undefined
  const [first]: readonly unknown[] = body.client
  if (typeof first !== 'object' || first === null || !('kit' in first) || !('passphrase' in first)) return undefined
  const { kit, passphrase } = first
  return typeof kit === 'string' && typeof passphrase === 'string' ? { kit, passphrase } : undefined
}
