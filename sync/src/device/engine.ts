/**
 * The engine: everything an open device can do. It is loaded behind the hot set, when a person's own words are already
 * on the screen.
 */
import { fromBase64Url, makePassphrase, openDevice, parseWrappedDevice, type Bytes } from '@vibecheck/vault'
import type { BlobRef, Draft } from '@vibecheck/domain'
import type { Answer, AppState, KitShown, LiveHint, Refused, SpaceName, UnlockWith } from '../app.ts'
import { clearShelf } from '../before-lock/behind-the-lock.ts'
import { compareWords } from '../pairing/both-confirm.ts'
import { invite, withdraw } from '../pairing/invite.ts'
import { printKit, proveKit, restoreFromKit } from '../kit/kit.ts'
import { fail, ok, type Result } from '../result.ts'
import { Relay } from '../relay/relay.ts'
import { readerVersion } from '../spaces/manifest.ts'
import { rebuildSpace } from '../spaces/rebuild.ts'
import { Space } from '../spaces/space.ts'
import { takeBack } from '../spaces/take-back.ts'
import { writeDrafts, type CannotWrite } from '../spaces/write.ts'
import type { Account } from '../unlock/account.ts'
import { makeWayIn, type Unlocked } from '../unlock/unlock.ts'
import { keepBlob, readBlob, takeBlobsAlong } from './blobs.ts'
import { assertionFrom, Conversation } from './conversation.ts'
import { Core, ownDeviceList, refusedBy, type Around } from './core.ts'
import { endRelationship } from './ending.ts'
import { exportEverything } from './export.ts'
import { acceptInvitation, findOffer, setUpClinician } from './first-use.ts'
import { sealHotView } from './hot-view.ts'
import { refreshBeforeLock, takeInNotes } from './locked-notes.ts'
import { devicesView, removeDevice } from './remove-device.ts'
import { readSelf, type Bond } from './self.ts'
import { Views } from './view.ts'

export type Listening = {
  readonly state: (state: AppState) => void
  readonly live: (relationship: string, hint: LiveHint) => void
}

export class Engine {
  readonly core: Core
  readonly #views: Views
  readonly #conversation: Conversation
  readonly #listening: Listening
  #telling: Promise<void> | undefined
  #tellAgain = false
  #sealHotLater: (() => void) | undefined
  #stopped = false

  private constructor(core: Core, listening: Listening) {
    this.core = core
    this.#listening = listening
    this.#views = new Views(core)
    this.#conversation = new Conversation(core, listening.live)
    core.changed = () => this.#tell()
  }

  /** On a device that was unlocked. Nothing, where what lies on it does not belong together. */
  static async open(
    around: Around, account: Account, unlocked: Unlocked, listening: Listening, assertion?: unknown,
  ): Promise<Engine | undefined> {
    const wrapped = parseWrappedDevice(account.keys)
    const device = wrapped.ok ? await openDevice(wrapped.value, unlocked.keys.device) : wrapped
    const self = await readSelf(around.store, unlocked.storageKey)
    const deviceList = self === undefined ? undefined : await ownDeviceList(self)
    if (!device.ok || self === undefined || deviceList === undefined) return undefined
    const core = new Core(around, unlocked, { account, device: device.value, self, deviceList })
    if (self.removed) core.connection = 'removed'
    for (const { key } of await around.store.readAll('hot', 'manifest/')) {
      const space = await Space.open(core.local, key.slice('manifest/'.length))
      if (space !== undefined) core.spaces.set(space.id, space)
    }
    const engine = new Engine(core, listening)
    await engine.#begin(assertion)
    return engine
  }

  static async setUpClinician(
    around: Around, setup: string, unlock: UnlockWith, salt: Bytes, listening: Listening,
  ): Promise<Result<Engine, Refused>> {
    const core = await setUpClinician(around, setup, unlock, salt)
    return core.ok ? ok(await Engine.#of(core.value, listening)) : core
  }

  static async acceptInvitation(
    around: Around, text: string, unlock: UnlockWith, salt: Bytes, listening: Listening,
  ): Promise<Result<{ readonly engine: Engine; readonly relationship: string }, Refused>> {
    const accepted = await acceptInvitation(around, text, unlock, salt)
    if (!accepted.ok) return accepted
    return ok({ engine: await Engine.#of(accepted.value.core, listening), relationship: accepted.value.relationship })
  }

  static async restoreFromKit(
    around: Around, kit: string, unlock: UnlockWith, salt: Bytes, sample: boolean, listening: Listening,
  ): Promise<Result<Engine, Refused>> {
    const core = await restoreFromKit(around, kit, unlock, salt, sample)
    if (!core.ok) return core
    const engine = await Engine.#of(core.value, listening)
    if (sample) void engine.#makeRoomForSamples()
    return ok(engine)
  }

  static async #of(core: Core, listening: Listening): Promise<Engine> {
    const engine = new Engine(core, listening)
    await engine.#begin()
    return engine
  }

  async #begin(assertion?: unknown): Promise<void> {
    const { core } = this
    for (const space of core.spaces.values()) {
      // A newer app may have learned to read what an older one could only keep.
      const mayReadMore = space.manifest.newer > 0 && space.manifest.reader < readerVersion
      const isWhole = !mayReadMore && (await space.openPages())
      if (!isWhole) await core.inTurn(() => rebuildSpace(core, space))
    }
    core.pagesOpen = true
    await core.inTurn(() => takeInNotes(core))
    await refreshBeforeLock(core)
    this.#tell()
    void this.#conversation.start(assertionFrom(assertion))
  }

  readonly signIn = async (assertion: unknown): Promise<void> => this.#conversation.start(assertionFrom(assertion))

  readonly online = (): Promise<void> => this.#conversation.start()

  async lock(): Promise<void> {
    this.#stopped = true
    this.#conversation.stop()
    await this.settled()
    this.#sealHotLater?.()
    await sealHotView(this.core, this.#views.state())
    this.core.luk.fill(0)
  }

  /** As when the process ends: nothing more is told, sent or sealed. */
  letGo(): void {
    this.#stopped = true
    this.#sealHotLater?.()
    this.#conversation.stop()
  }

  /** Everything that was begun is done: for tests, and before locking. */
  async settled(): Promise<void> {
    await this.#conversation.settled()
    while (this.#telling !== undefined) await this.#telling
  }

  async write(relationship: string, name: SpaceName, drafts: readonly Draft[]): Promise<Answer<void>> {
    return this.#inSpace(relationship, name, async (space, bond) => {
      const own = this.core.spaces.get(bond.own)
      const resealed = name === 'shared' && own !== undefined ? await takeBlobsAlong(this.core, own, space, drafts) : drafts
      if (resealed.length === 0) return ok(undefined)
      const step = await writeDrafts(space, resealed, this.core.now())
      if (!step.ok) return cannotWrite(step.error)
      return this.core.keep({ steps: [[space, step.value]] })
    })
  }

  async writeBoth(relationship: string, own: readonly Draft[], shared: readonly Draft[]): Promise<Answer<void>> {
    if (shared.length === 0) return own.length === 0 ? ok(undefined) : this.write(relationship, 'own', own)
    if (own.length === 0) return this.write(relationship, 'shared', shared)
    return this.#inSpace(relationship, 'shared', async (space, bond) => {
      const mine = this.core.spaces.get(bond.own)
      if (mine === undefined) return fail({ kind: 'NotFound' })
      const now = this.core.now()
      const kept = await writeDrafts(mine, own, now)
      const travels = await writeDrafts(space, await takeBlobsAlong(this.core, mine, space, shared), now)
      if (!kept.ok) return cannotWrite(kept.error)
      if (!travels.ok) return cannotWrite(travels.error)
      return this.core.keep({ steps: [[mine, kept.value], [space, travels.value]] })
    })
  }

  async takeBack(relationship: string, name: SpaceName, entities: readonly string[]): Promise<Answer<void>> {
    return this.#inSpace(relationship, name, async (space) => {
      const there = entities.filter((id) => space.folded.entities.get(id) !== undefined)
      if (there.length === 0) return ok(undefined)
      const step = await takeBack(space, there, this.core.now())
      if (!step.ok) return cannotWrite(step.error)
      return this.core.keep({ steps: [[space, step.value]] })
    })
  }

  async keepBlob(relationship: string, name: SpaceName, bytes: Bytes, type: string): Promise<Answer<BlobRef>> {
    return this.#inSpace(relationship, name, (space) => keepBlob(this.core, space, bytes, type))
  }

  async readBlob(relationship: string, name: SpaceName, blob: BlobRef): Promise<Answer<Bytes>> {
    const bond = this.core.bond(relationship)
    const space = bond === undefined ? undefined : this.core.spaces.get(bond[name])
    return space === undefined ? fail({ kind: 'NotFound' }) : readBlob(this.core, space, blob)
  }

  async older(relationship: string): Promise<Answer<void>> {
    if (this.core.bond(relationship) === undefined) return fail({ kind: 'NotFound' })
    this.core.olderAsked.add(relationship)
    this.#tell()
    await this.#telling
    return ok(undefined)
  }

  invite(listedAs: string, clinicianName?: string): Promise<Answer<{ readonly relationship: string }>> {
    return this.#online(async () => {
      const invited = await invite(this.core, listedAs, clinicianName)
      if (invited.ok) this.#conversation.send()
      return invited
    })
  }

  async withdrawInvitation(relationship: string): Promise<Answer<void>> {
    return this.#withBond(relationship, (bond) => withdraw(this.core, bond))
  }

  async safetyWords(relationship: string, same: boolean): Promise<Answer<void>> {
    const done = await this.#conversation.act(() => this.#withBond(relationship, (bond) => compareWords(this.core, bond, same)))
    if (done.ok) void this.#conversation.start()
    return done
  }

  async endRelationship(relationship: string): Promise<Answer<void>> {
    return this.#withBond(relationship, (bond) => endRelationship(this.core, bond))
  }

  async removeDevice(device: string): Promise<Answer<void>> {
    const removed = await this.#online(() => removeDevice(this.core, device))
    // Every space is told, and begins an epoch without it, before this resolves.
    if (removed.ok) await this.#conversation.start()
    return removed
  }

  /** Each look at the sample is one more device of one person, and a person has ten: the oldest looks make room. */
  async #makeRoomForSamples(): Promise<void> {
    const others = devicesView(this.core).filter(({ isThis, isKit }) => !isThis && !isKit)
    for (const { id } of others.slice(0, -4)) await this.removeDevice(id)
  }

  async addUnlocker(unlock: UnlockWith, salt: Bytes): Promise<Answer<void>> {
    const { around, luk } = this.core
    const wayIn = await makeWayIn(luk, unlock, salt, around.stretching, around.random)
    if (!wayIn.ok) return wayIn
    return this.core.inTurn(() => this.core.keep({
      account: { ...this.core.account, waysIn: [...this.core.account.waysIn, wayIn.value] },
    }))
  }

  passkeyRegistration(): Promise<Answer<{ readonly options: unknown }>> {
    return this.#online(async () => {
      const options = await this.core.relay.passkeyOptions()
      return options.ok ? ok({ options: options.value }) : fail(refusedBy(options.error))
    })
  }

  registerPasskey(answer: unknown): Promise<Answer<void>> {
    return this.#online(async () => {
      const assertion = assertionFrom(answer)
      if (assertion === undefined) return fail({ kind: 'RelayRefused', why: 'Malformed' })
      const done = await this.core.relay.registerPasskey(assertion.challenge, assertion.answer)
      return done.ok ? done : fail(refusedBy(done.error))
    })
  }

  async makeKit(): Promise<Answer<KitShown>> {
    const printed = await this.#online(() => printKit(this.core))
    // The spaces learn of it in their own time; the paper is good as soon as they do.
    if (printed.ok) await this.#conversation.start()
    return printed
  }

  proveKit(groups: readonly { readonly index: number; readonly text: string }[]): Promise<Answer<void>> {
    return proveKit(this.core, groups)
  }

  async sit(relationship: string, sitting: boolean): Promise<void> {
    if (this.core.bond(relationship)?.phase.kind !== 'paired') return
    this.core.sitting.set(relationship, { mine: sitting, theirs: false })
    this.#conversation.sit(relationship, sitting)
    this.#tell()
  }

  hint(relationship: string, hint: LiveHint): void {
    const space = this.core.spaces.get(relationship)
    if (space !== undefined) this.#conversation.hint(space, hint)
  }

  exportEverything(): Answer<Bytes> {
    return ok(exportEverything(this.core))
  }

  async remove(): Promise<void> {
    this.#stopped = true
    this.#conversation.stop()
    await this.settled()
    await forget(this.core.around)
  }

  async #inSpace<T>(
    relationship: string, name: SpaceName, task: (space: Space, bond: Bond) => Promise<Result<T, Refused>>,
  ): Promise<Answer<T>> {
    const done = await this.core.inTurn(async (): Promise<Result<T, Refused>> => {
      const bond = this.core.bond(relationship)
      const space = bond === undefined ? undefined : this.core.spaces.get(bond[name])
      if (bond === undefined || space === undefined) return fail({ kind: 'NotFound' })
      if (this.core.cloned) return fail({ kind: 'Cloned' })
      if (name === 'shared' && bond.phase.kind !== 'paired') return fail(hasEnded(bond) ? { kind: 'Ended' } : { kind: 'NotPaired' })
      return task(space, bond)
    })
    if (done.ok) {
      if (name === 'shared') await refreshBeforeLock(this.core)
      this.#conversation.send()
    }
    return done
  }

  async #withBond(relationship: string, task: (bond: Bond) => Promise<Result<void, Refused>>): Promise<Answer<void>> {
    const bond = this.core.bond(relationship)
    if (bond === undefined) return fail({ kind: 'NotFound' })
    const done = await task(bond)
    if (done.ok) void this.#conversation.start()
    return done
  }

  #online<T>(task: () => Promise<Result<T, Refused>>): Promise<Answer<T>> {
    return this.#conversation.act(async () => {
      if (!this.core.relay.isSignedIn) return fail({ kind: this.core.connection === 'signInNeeded' ? 'SignInNeeded' : 'Offline' })
      return task()
    })
  }

  /** Tells the page, once for everything that changed in one go, and seals the hot set a little later. */
  #tell(): void {
    if (this.#telling !== undefined) {
      this.#tellAgain = true
      return
    }
    this.#telling = (async () => {
      do {
        this.#tellAgain = false
        await this.#views.countUnsent()
      } while (this.#tellAgain)
      if (this.#stopped) return
      this.#listening.state(this.#views.state())
      this.#sealHotLater?.()
      this.#sealHotLater = this.core.around.later(400, () => void this.#sealHot().catch(() => undefined))
    })().finally(() => {
      this.#telling = undefined
    })
  }

  async #sealHot(): Promise<void> {
    if (this.#stopped) return
    await this.core.inTurn(async () => {
      await sealHotView(this.core, this.#views.state())
      await refreshBeforeLock(this.core)
    })
  }
}

const hasEnded = ({ phase }: Bond): boolean => phase.kind === 'ended' && phase.why === 'closed'

/** What can be asked of the relay while nothing is open. */
export const challengeFor = async (around: Around, device: string): Promise<Bytes> => {
  const told = await new Relay(around.relay).challenge(device)
  const bytes = told.ok ? fromBase64Url(told.value.challenge) : undefined
  return bytes?.ok === true ? bytes.value : around.random(32)
}

export const readInvitation = async (around: Around, text: string): Promise<Answer<{ readonly clinicianName?: string }>> => {
  const found = await findOffer(around, text)
  if (!found.ok) return found
  const { clinicianName } = found.value.offer
  return ok(clinicianName === undefined ? {} : { clinicianName })
}

/** Keys first, then everything else. Needs neither keys nor network. */
export const forget = async (around: Around): Promise<void> => {
  await around.store.erase()
  await clearShelf(around.shelf)
}

export const suggestPassphrase = (around: Around): readonly string[] => makePassphrase(around.random)


const cannotWrite = (why: CannotWrite): Result<never, Refused> => fail(why.kind === 'NoKeyYet' ? { kind: 'NotPaired' } : why)
