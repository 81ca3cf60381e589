/**
 * The sample practice: a made-up pair on the relay's own machine. These three routes answer on loopback alone,
 * and only ever about the sample; whatever they answer is parsed, not believed.
 */
const relay = '/relay/v1/'

export const sampleOffered = async (): Promise<boolean> => {
  if (!onLoopback(location.hostname)) return false
  try {
    const answer = await fetch(`${relay}about`)
    return answer.ok
  } catch {
    return false
  }
}

export const onLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || host.startsWith('127.')

export type SampleKit = { readonly kit: string; readonly passphrase: string }

export const askSample = async (): Promise<SampleKit | undefined> => {
  try {
    const answer = await fetch(`${relay}sample/kits`)
    return answer.ok ? readKit(await answer.json()) : undefined
  } catch {
    return undefined
  }
}

export const makeSample = async (): Promise<boolean> => {
  try {
    return (await fetch(`${relay}sample`, { method: 'POST' })).ok
  } catch {
    return false
  }
}

export const removeSample = async (): Promise<boolean> => {
  try {
    const answer = await fetch(`${relay}sample`, { method: 'DELETE' })
    return answer.ok || answer.status === 404
  } catch {
    return false
  }
}

/** That this browser's room is the sample: known before it is open, so that its door can offer the sample's own words. */
export const isSampleHere = (): boolean => {
  try {
    return localStorage.getItem('sample') === 'here'
  } catch {
    return false
  }
}

export const keepSampleHere = (here: boolean): void => {
  try {
    if (here) localStorage.setItem('sample', 'here')
    else localStorage.removeItem('sample')
  } catch {
    // Storage may be refused; the sample's door then asks for its words like any other.
  }
}

/** `{ clinician: { kit, passphrase } }`; anything else is no kit. */
const readKit = (body: unknown): SampleKit | undefined => {
  const clinician = isObject(body) ? body['clinician'] : undefined
  if (!isObject(clinician)) return undefined
  const { kit, passphrase } = clinician
  return typeof kit === 'string' && typeof passphrase === 'string' ? { kit, passphrase } : undefined
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null
