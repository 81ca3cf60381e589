/**
 * The sample practice, on this machine only: the phone of somebody who does not exist enrols itself with a paper
 * key that the sample server hands to anybody. No real server has such a route.
 */
import type { Device } from '@vibecheck/sync'

export const enrolInSample = async (device: Device): Promise<void> => {
  const answered = await fetch('/relay/v1/sample/kits', { credentials: 'omit' }).catch(() => undefined)
  if (answered?.ok !== true) return
  const key = parseSampleKey(await answered.json().catch(() => undefined))
  if (key !== undefined) await device.restoreFromKit(key.kit, { kind: 'passphrase', phrase: key.passphrase }, true)
}

const parseSampleKey = (body: unknown): { readonly kit: string; readonly passphrase: string } | undefined => {
  if (typeof body !== 'object' || body === null || !('client' in body) || !Array.isArray(body.client)) return undefined
  const [first]: readonly unknown[] = body.client
  if (typeof first !== 'object' || first === null || !('kit' in first) || !('passphrase' in first)) return undefined
  const { kit, passphrase } = first
  return typeof kit === 'string' && typeof passphrase === 'string' ? { kit, passphrase } : undefined
}
