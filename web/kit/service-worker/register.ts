import { scriptUrl } from '../trusted-types.ts'

/** Keeps the app on the device, so that it opens without a network. Called after the screen is usable. */
export const registerServiceWorker = async (): Promise<Registered> => {
  if (!('serviceWorker' in navigator)) return 'unavailable'
  const scope = import.meta.env.BASE_URL
  try {
    await navigator.serviceWorker.register(scriptUrl(`${scope}sw.js`), { scope, updateViaCache: 'none' })
    return 'registered'
  } catch {
    return 'unavailable'
  }
}
/** Unavailable: a private window, or an address without TLS. The app then works while the network does. */
export type Registered = 'registered' | 'unavailable'
