/**
 * The hot set: what a page sees first, as it last was, sealed. Opening it needs neither the relay nor the log nor the
 * code that folds them.
 */
import { openPage, sealPage } from '@vibecheck/vault'
import type { AppState } from '../app.ts'
import { put, type DeviceStore } from '../store/device-store.ts'
import type { Core } from './core.ts'

const viewKey = 'view'

export const sealHotView = async (core: Core, state: AppState): Promise<void> => {
  const bytes = new TextEncoder().encode(JSON.stringify(state))
  // Not being able to write it costs a slower start, and nothing else.
  await core.around.store.write([put('hot', viewKey, await sealPage(core.storageKey, viewKey, 0, bytes, core.around.random))])
}

export const openHotView = async (store: DeviceStore, key: CryptoKey): Promise<AppState | undefined> => {
  const sealed = await store.read('hot', viewKey)
  const opened = sealed === undefined ? undefined : await openPage(key, viewKey, 0, sealed)
  if (opened?.ok !== true) return undefined
  // Sealed by this device under its own key: this app wrote it, so it is an AppState.
  const state: AppState = JSON.parse(new TextDecoder().decode(opened.value))
  return { ...state, devices: state.devices ?? [], connection: 'connecting' }
}
