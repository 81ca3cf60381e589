/**
 * The door: what stands between a page and an open device. It is small, because it is all that has to be loaded before
 * somebody's own words are on the screen; the engine comes behind it.
 *
 * Promises kept in this room:
 * 1. Nothing is open unless an unlocker opened it. What needs an open device answers `Locked`.
 * 2. The hot set is shown first; the engine takes over when it has opened the rest.
 * 3. One page writes. Another waits, and takes over when the first is gone.
 */
import type { Bytes } from '@vibecheck/vault'
import type { Answer, AppState, Device, LiveHint, Phase, UnlockWith } from '../app.ts'
import { fail, ok } from '../result.ts'
import { accountKey, lockInfoOf, parseAccount, type Account } from '../unlock/account.ts'
import { unlockAccount } from '../unlock/unlock.ts'
import type { Around } from './core.ts'
import type { Engine, Listening } from './engine.ts'
import { openHotView } from './hot-view.ts'

/** A device that a test can wait for, and that can be let go of. */
export type DoorDevice = Device & {
  readonly settled: () => Promise<void>
  /** The network is back, as far as anybody can tell. */
  readonly networkIsBack: () => void
  /** Lets go of everything without locking in order: as when a process is ended. */
  readonly letGo: () => Promise<void>
}

export const openDoor = (around: Around): DoorDevice => {
  const door = new Door(around)
  void door.look()
  return door
}

/** There is no store, or another page holds it: a device that says so, and nothing else. */
export const nothingYet = (phase: Phase): AppState => ({
  phase, connection: 'offline', relationships: [], troubles: [], unsent: 0,
  unlockers: { passkeys: 0, passphrase: false, kit: 'none' }, sample: false, devices: [],
})

class Door implements DoorDevice {
  readonly #around: Around
  readonly #watchers = new Set<(state: AppState) => void>()
  readonly #liveWatchers = new Set<(relationship: string, hint: LiveHint) => void>()
  #state: AppState = nothingYet({ kind: 'starting' })
  #account: Account | undefined
  #engine: Engine | undefined
  #opening: Promise<unknown> = Promise.resolve()
  #beginning: Promise<unknown> = Promise.resolve()
  /** What a passkey was, or is about to be, asked with. */
  #salt: Bytes | undefined

  constructor(around: Around) {
    this.#around = around
  }

  look(): Promise<void> {
    const looking = (async () => {
      const kept = await this.#around.store.read('keys', accountKey)
      this.#account = kept === undefined ? undefined : parseAccount(kept)
      this.#say(nothingYet(this.#account === undefined ? { kind: 'empty' } : { kind: 'locked', lock: lockInfoOf(this.#account) }))
    })()
    this.#opening = looking.catch(() => this.#say(nothingYet({ kind: 'noStore', reason: 'other' })))
    return looking
  }

  watch(listener: (state: AppState) => void): () => void {
    this.#watchers.add(listener)
    listener(this.#state)
    return () => this.#watchers.delete(listener)
  }

  watchLive(listener: (relationship: string, hint: LiveHint) => void): () => void {
    this.#liveWatchers.add(listener)
    return () => this.#liveWatchers.delete(listener)
  }

  async setUpClinician(setup: string, unlock: UnlockWith): Promise<Answer<void>> {
    return this.#firstUse(async ({ Engine }) => {
      const made = await Engine.setUpClinician(this.#around, setup, unlock, this.#saltFor(), this.#listening)
      return made.ok ? ok({ engine: made.value, value: undefined }) : made
    })
  }

  async readInvitation(text: string): Promise<Answer<{ readonly clinicianName?: string }>> {
    const { readInvitation } = await import('./engine.ts')
    return readInvitation(this.#around, text)
  }

  async acceptInvitation(text: string, unlock: UnlockWith): Promise<Answer<{ readonly relationship: string }>> {
    return this.#firstUse(async ({ Engine }) => {
      const made = await Engine.acceptInvitation(this.#around, text, unlock, this.#saltFor(), this.#listening)
      return made.ok ? ok({ engine: made.value.engine, value: { relationship: made.value.relationship } }) : made
    })
  }

  async restoreFromKit(kit: string, unlock: UnlockWith, asSample = false): Promise<Answer<void>> {
    return this.#firstUse(async ({ Engine }) => {
      const made = await Engine.restoreFromKit(this.#around, kit, unlock, this.#saltFor(), asSample, this.#listening)
      return made.ok ? ok({ engine: made.value, value: undefined }) : made
    })
  }

  async prfSalt(): Promise<Bytes> {
    this.#salt = this.#around.random(32)
    return this.#salt
  }

  async passkeyChallenge(): Promise<Bytes> {
    await this.#opening
    if (this.#account === undefined) return this.#around.random(32)
    const { challengeFor } = await import('./engine.ts')
    return challengeFor(this.#around, this.#account.device)
  }

  unlock(how: UnlockWith, assertion?: unknown): Promise<Answer<void>> {
    return this.#alone(() => this.#unlockNow(how, assertion))
  }

  async #unlockNow(how: UnlockWith, assertion: unknown): Promise<Answer<void>> {
    await this.#opening
    const engine = this.#engine
    const account = engine?.core.account ?? this.#account
    if (account === undefined) return fail({ kind: 'NotFound' })
    const unlocked = await unlockAccount(account, how, this.#around.stretching)
    if (!unlocked.ok) return unlocked
    if (engine !== undefined) {
      // Open already: this was asked again for the relay's sake.
      if (assertion !== undefined) await engine.signIn(assertion)
      return ok(undefined)
    }
    const hot = await openHotView(this.#around.store, unlocked.value.storageKey)
    if (hot !== undefined) this.#say({ ...hot, relationships: hot.relationships.map((one) => ({ ...one, hasOlder: true })) })
    const opening = (async () => {
      const { Engine } = await import('./engine.ts')
      this.#engine = await Engine.open(this.#around, account, unlocked.value, this.#listening, assertion)
      if (this.#engine === undefined) this.#say(nothingYet({ kind: 'noStore', reason: 'other' }))
    })().catch(() => this.#say(nothingYet({ kind: 'noStore', reason: 'other' })))
    this.#opening = opening
    // Where nothing was shown yet, "unlocked" means that the engine has it.
    if (hot === undefined) await opening
    return ok(undefined)
  }

  async lock(): Promise<void> {
    await this.#opening
    const engine = this.#engine
    this.#engine = undefined
    if (engine === undefined) return
    this.#account = engine.core.account
    await engine.lock()
    this.#say(nothingYet({ kind: 'locked', lock: lockInfoOf(this.#account) }))
  }

  addUnlocker(unlock: UnlockWith) {
    return this.#open((engine) => engine.addUnlocker(unlock, this.#saltFor()))
  }
  async suggestPassphrase(): Promise<readonly string[]> {
    const { suggestPassphrase } = await import('./engine.ts')
    return suggestPassphrase(this.#around)
  }
  passkeyRegistration() {
    return this.#open((engine) => engine.passkeyRegistration())
  }
  registerPasskey(answer: unknown) {
    return this.#open((engine) => engine.registerPasskey(answer))
  }
  makeKit() {
    return this.#open((engine) => engine.makeKit())
  }
  proveKit(groups: Parameters<Device['proveKit']>[0]) {
    return this.#open((engine) => engine.proveKit(groups))
  }
  invite(listedAs: string, clinicianName?: string) {
    return this.#open((engine) => engine.invite(listedAs, clinicianName))
  }
  withdrawInvitation(relationship: string) {
    return this.#open((engine) => engine.withdrawInvitation(relationship))
  }
  safetyWords(relationship: string, same: boolean) {
    return this.#open((engine) => engine.safetyWords(relationship, same))
  }
  endRelationship(relationship: string) {
    return this.#open((engine) => engine.endRelationship(relationship))
  }
  removeDevice(device: string) {
    return this.#open((engine) => engine.removeDevice(device))
  }
  write(...asked: Parameters<Device['write']>) {
    return this.#open((engine) => engine.write(...asked))
  }
  writeBoth(...asked: Parameters<Device['writeBoth']>) {
    return this.#open((engine) => engine.writeBoth(...asked))
  }
  takeBack(...asked: Parameters<Device['takeBack']>) {
    return this.#open((engine) => engine.takeBack(...asked))
  }
  older(relationship: string) {
    return this.#open((engine) => engine.older(relationship))
  }
  keepBlob(...asked: Parameters<Device['keepBlob']>) {
    return this.#open((engine) => engine.keepBlob(...asked))
  }
  readBlob(...asked: Parameters<Device['readBlob']>) {
    return this.#open((engine) => engine.readBlob(...asked))
  }
  async sit(relationship: string, sitting: boolean): Promise<void> {
    await this.#opening
    await this.#engine?.sit(relationship, sitting)
  }
  hint(relationship: string, hint: LiveHint): void {
    this.#engine?.hint(relationship, hint)
  }
  exportEverything() {
    return this.#open(async (engine) => engine.exportEverything())
  }

  async removeFromThisDevice(): Promise<void> {
    await this.#opening.catch(() => undefined)
    const engine = this.#engine
    this.#engine = undefined
    const { forget } = await import('./engine.ts')
    if (engine === undefined) await forget(this.#around)
    else await engine.remove()
    this.#account = undefined
    this.#say(nothingYet({ kind: 'empty' }))
  }

  readonly settled = async (): Promise<void> => {
    await this.#opening
    await this.#engine?.settled()
  }
  readonly networkIsBack = (): void => {
    void this.#engine?.online()
  }
  readonly letGo = async (): Promise<void> => {
    await this.#opening
    this.#engine?.letGo()
    this.#engine = undefined
    this.#watchers.clear()
  }

  readonly #listening: Listening = {
    state: (state) => this.#say(state),
    live: (relationship, hint) => this.#liveWatchers.forEach((watcher) => watcher(relationship, hint)),
  }

  /** Something that needs an open device. While it is being opened, it waits. */
  async #open<T>(task: (engine: Engine) => Promise<Answer<T>>): Promise<Answer<T>> {
    await this.#opening
    const engine = this.#engine
    if (engine === undefined) return fail({ kind: 'Locked' })
    try {
      return await task(engine)
    } catch (thrown) {
      return fail({ kind: 'Unexpected', why: thrown instanceof Error ? thrown.message : 'unknown' })
    }
  }

  /** Only an empty device, or one that may not write any more, begins anew. */
  #firstUse<T>(
    make: (engines: typeof import('./engine.ts')) => Promise<Answer<{ readonly engine: Engine; readonly value: T }>>,
  ): Promise<Answer<T>> {
    return this.#alone(() => this.#firstUseNow(make))
  }

  async #firstUseNow<T>(
    make: (engines: typeof import('./engine.ts')) => Promise<Answer<{ readonly engine: Engine; readonly value: T }>>,
  ): Promise<Answer<T>> {
    await this.#opening
    const isCloned = this.#engine?.core.cloned === true
    if (!isCloned && this.#account !== undefined) return fail({ kind: 'Unexpected', why: 'Somebody is on this device already.' })
    try {
      const made = await make(await import('./engine.ts'))
      if (!made.ok) return made
      this.#engine?.letGo()
      this.#engine = made.value.engine
      this.#account = made.value.engine.core.account
      return ok(made.value.value)
    } catch (thrown) {
      return fail({ kind: 'Unexpected', why: thrown instanceof Error ? thrown.message : 'unknown' })
    }
  }

  /** A second tap waits for the first: two engines on one store would be two writers. */
  #alone<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#beginning.then(task)
    this.#beginning = done.catch(() => undefined)
    return done
  }

  #saltFor(): Bytes {
    return this.#salt ?? this.#around.random(32)
  }

  #say(state: AppState): void {
    this.#state = state
    this.#watchers.forEach((watcher) => watcher(state))
  }
}

