/**
 * The conversation with the relay: one line, in which everything that needs the network stands in turn.
 *
 * Promises kept in this room:
 * 1. Nothing is lost when it breaks off, anywhere: what was not confirmed is asked again, and asking twice is harmless.
 * 2. A device that cannot reach the relay waits longer each time, up to a minute, and never in step with others.
 * 3. Presence and live hints exist only while this person sits in the space themselves.
 */
import {
  fromBase64Url, openEnvelope, parseEnvelope, sealEnvelope, toHex, utf8, verifyEnvelope, type Bytes,
} from '@vibecheck/vault'
import { dayNumber, frame, FromRelay, mayAppend, parse, wireVersion } from '@vibecheck/wire'
import type { LiveHint } from '../app.ts'
import { activeDevices, hearDeviceList } from '../membership/device-lists.ts'
import { pointOf } from '../membership/membership-log.ts'
import { hexBytes } from '../membership/signed-bytes.ts'
import { goOnComparing, waitsForBoth } from '../pairing/both-confirm.ts'
import { hearAnswer } from '../pairing/invite.ts'
import type { RelaySocket } from '../relay/relay-port.ts'
import { readArrived } from '../relay/relay.ts'
import { signIn, type PasskeyAssertion } from '../relay/sign-in.ts'
import { isRecord, parseJson } from '../spaces/payload.ts'
import { missingFrom } from '../spaces/manifest.ts'
import type { Space } from '../spaces/space.ts'
import { eraseRedacted } from '../spaces/take-back.ts'
import { noId } from '../spaces/take-up.ts'
import { acknowledge } from '../spaces/write.ts'
import { agreeOnDevices } from './agree-on-devices.ts'
import { sendBlobs } from './blobs.ts'
import { adoptSpace, followMembership } from './bonds.ts'
import type { Core } from './core.ts'
import { tellEndings } from './ending.ts'
import { tellAnswers } from './first-use.ts'
import { catchUp, owesAcknowledgement, readMembership, sendMembership, sendOutbox, takeArrivals } from './spaces-online.ts'

const ephemeralStream = 2

export class Conversation {
  readonly #core: Core
  readonly #live: (relationship: string, hint: LiveHint) => void
  #line: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #socket: RelaySocket | undefined
  #welcomed = false
  #failures = 0
  #callOff: (() => void) | undefined
  #acknowledging = new Map<string, () => void>()
  #followed = new Set<string>()
  #lookAgain: (() => void) | undefined
  #stopped = false
  #wholeQueued = false
  #sendQueued = false
  #ephemeral = new Map<string, { seq: number; prev: Bytes }>()

  constructor(core: Core, live: (relationship: string, hint: LiveHint) => void) {
    this.#core = core
    this.#live = live
  }

  /** Everything: sign in, send, read, listen. */
  start(assertion?: PasskeyAssertion): Promise<void> {
    this.#callOff?.()
    if (this.#wholeQueued && assertion === undefined) return this.#inLine(async () => undefined)
    this.#wholeQueued = true
    return this.#inLine(async () => {
      this.#wholeQueued = false
      await this.#meet(assertion)
    }).catch(() => this.#tryLater())
  }

  /** Something was written: send it, if there is anybody to send it to. */
  send(): void {
    if (this.#sendQueued) return
    this.#sendQueued = true
    this.#onItsOwn(async () => {
      this.#sendQueued = false
      if (this.#core.relay.isSignedIn) await this.#sendAll()
    })
  }

  /** Something that needs the network and an order among others. */
  act<T>(task: () => Promise<T>): Promise<T> {
    return this.#inLine(task)
  }

  async settled(): Promise<void> {
    while (this.#waiting > 0) await this.#line
    await this.#core.settled()
  }

  stop(): void {
    this.#stopped = true
    this.#callOff?.()
    this.#lookAgain?.()
    this.#acknowledging.forEach((callOff) => callOff())
    this.#welcomed = false
    this.#socket?.close()
    if (this.#core.relay.isSignedIn) void this.#core.relay.endSignIn()
    this.#core.relay.signOut()
  }

  sit(space: string, sitting: boolean): void {
    this.#say({ type: 'sit', space, sitting })
  }

  hint(space: Space, hint: LiveHint): void {
    this.#onItsOwn(() => this.#sayHint(space, hint))
  }

  async #sayHint(space: Space, hint: LiveHint): Promise<void> {
    if (!this.#welcomed || this.#core.sitting.get(space.id)?.mine !== true) return
    const { epoch } = space.manifest.membership
    const epochKey = space.ring.get(epoch)
    if (epochKey === undefined) return
    const { device, around } = this.#core
    const last = this.#ephemeral.get(space.id) ?? { seq: 0, prev: hexBytes(noId) }
    const sealed = await sealEnvelope({
      kind: 'ephemeral', stream: ephemeralStream, space: hexBytes(space.id), epoch, device: device.id,
      seq: last.seq + 1, prev: last.prev, payload: utf8(JSON.stringify(hint)),
    }, { epochKey, signWith: device.sign.privateKey, messageKeys: space.messageKeys }, around.random)
    this.#ephemeral.set(space.id, { seq: last.seq + 1, prev: sealed.id })
    const framed = new Uint8Array(sealed.bytes.length + 1)
    framed[0] = frame.ephemeral
    framed.set(sealed.bytes, 1)
    this.#socket?.send(framed)
  }

  #inLine<T>(task: () => Promise<T>): Promise<T> {
    this.#waiting += 1
    const done = this.#line.then(task).finally(() => {
      this.#waiting -= 1
    })
    this.#line = done.catch(() => undefined)
    return done
  }

  /** Nobody waits for it. A store that throws (a browser that lost its database) is met again later. */
  #onItsOwn(task: () => Promise<unknown>): void {
    this.#inLine(task).catch(() => this.#tryLater())
  }

  async #meet(assertion?: PasskeyAssertion): Promise<void> {
    const core = this.#core
    if (this.#stopped || core.cloned) return
    if (!core.relay.isSignedIn || assertion !== undefined) {
      if (core.connection !== 'removed') this.#become('connecting')
      const about = await core.relay.about()
      if (!about.ok) return this.#tryLater()
      if (about.value.wire !== wireVersion) return this.#become('updateNeeded')
      if (core.self.receiptKey === undefined) {
        await core.inTurn(() => core.keep({ self: { ...core.self, receiptKey: about.value.receiptKey } }))
      }
      const told = await tellAnswers(core)
      if (!told.ok && told.error.kind === 'Offline') return this.#tryLater()
      await this.#minimiseSkew(about.value.today)
      // An assertion over a challenge that is gone by now, or that the relay never gave, is no reason to be turned away.
      const withPasskey = assertion === undefined ? undefined : await signIn(core.relay, core.device, assertion)
      const signedIn = withPasskey?.ok === true ? withPasskey : await signIn(core.relay, core.device)
      if (!signedIn.ok) return this.#notSignedIn(signedIn.error.kind)
      if (core.connection === 'removed') this.#become('connecting')
      if (core.self.removed) await core.inTurn(() => core.keep({ self: { ...core.self, removed: false } }))
    }
    const whole = await this.#everything()
    if (core.connection === 'removed') return
    if (!whole) return this.#tryLater()
    this.#failures = 0
    this.#become('online')
    this.#listen()
  }

  /**
   * A clock that is days ahead would have everything written by it set aside. It is told by the relay's day, backwards
   * only: no relay can talk a device into the future.
   */
  async #minimiseSkew(today: string): Promise<void> {
    const core = this.#core
    const ahead = dayNumber(core.around.now()) - dayNumber(Date.parse(today))
    const days = ahead >= 2 ? ahead : 0
    if (Number.isNaN(ahead) || days === core.self.daysAhead) return
    await core.inTurn(() => core.keep({ self: { ...core.self, daysAhead: days } }))
  }

  #notSignedIn(why: 'Offline' | 'PasskeyNeeded' | 'UpdateNeeded' | 'Removed'): void {
    switch (why) {
      case 'Offline':
        return this.#tryLater()
      case 'PasskeyNeeded':
        return this.#become('signInNeeded')
      case 'UpdateNeeded':
        return this.#become('updateNeeded')
      case 'Removed':
        return this.#becomeRemoved()
    }
  }

  async #everything(): Promise<boolean> {
    const core = this.#core
    if (!(await this.#refreshDeviceList())) return false
    if (!(await this.#sendAll())) return false
    await tellEndings(core)
    if (!(await this.#readAll(true))) return false
    await this.#goOnComparing()
    return true
  }

  /** `thoroughly`: also where the relay says that nothing is new. */
  async #readAll(thoroughly: boolean): Promise<boolean> {
    const core = this.#core
    const listed = await core.relay.spaces()
    if (!listed.ok) return false
    for (const { space: id, records } of listed.value.spaces) {
      const space = core.spaces.get(id)
      if (space === undefined) await this.#adopt(id)
      else if (records > space.manifest.membership.n + 1) await this.#hearMembership(space)
      else if (records < space.manifest.relayKnows + 1) await this.#tellFork(space)
    }
    this.#follow()
    for (const bond of core.self.bonds) if (bond.phase.kind === 'invited') await hearAnswer(core, bond)
    const heads = new Map(listed.value.spaces.map(({ space, head }) => [space, head]))
    for (const space of core.spaces.values()) {
      if (space.manifest.membership.epoch === 0 || space.manifest.relayKnows < 0) continue
      if (!thoroughly && heads.get(space.id) === space.manifest.cursor && missingFrom(space.manifest) === 0) {
        this.#acknowledgeSoon(space, 0)
        continue
      }
      if ((await catchUp(core, space)) === 'stop') return false
      this.#acknowledgeSoon(space, 0)
    }
    for (const space of core.spaces.values()) if (space.manifest.relayKnows >= 0) await agreeOnDevices(core, space)
    return core.relay.isSignedIn
  }

  async #sendAll(): Promise<boolean> {
    const core = this.#core
    if (core.cloned) return false
    for (const space of core.spaces.values()) {
      if (waitsForBoth(core, space)) continue
      if ((await sendMembership(core, space)) === 'stop') return false
      if (space.manifest.membership.closed) continue
      if ((await sendBlobs(core, space)) === 'stop') return false
      if ((await sendOutbox(core, space)) === 'stop') return false
    }
    this.#follow()
    core.changed()
    return true
  }

  async #refreshDeviceList(): Promise<boolean> {
    const core = this.#core
    const told = await core.relay.deviceList(core.deviceList.person)
    if (!told.ok) return told.error.kind === 'Refusal' && told.error.refusal === 'NotFound'
    const fresh = told.value.entries.slice(core.self.deviceList.length)
    const list = fresh.length === 0 ? undefined : await hearDeviceList(fresh, core.deviceList)
    if (list?.ok === true) {
      await core.inTurn(async () => {
        const kept = await core.keep({ self: { ...core.self, deviceList: [...core.self.deviceList, ...fresh] } })
        if (kept.ok) core.deviceList = list.value
      })
    }
    if (activeDevices(core.deviceList).some(({ id }) => id === core.me)) return true
    this.#becomeRemoved()
    return false
  }

  /** What waited for the yes of both goes out with it. */
  async #goOnComparing(): Promise<void> {
    const core = this.#core
    await goOnComparing(core)
    const mayGo = [...core.spaces.values()].some((space) => space.manifest.relayKnows < 0 && !waitsForBoth(core, space))
    if (mayGo) await this.#sendAll()
  }

  /** While an invitation waits for its answer, the membership is heard only together with it. */
  async #hearMembership(space: Space): Promise<void> {
    const core = this.#core
    const bond = core.bond(space.id)
    if (bond?.phase.kind === 'invited') return hearAnswer(core, bond)
    if (bond?.phase.kind === 'ended' && bond.phase.why === 'tampered') return
    await readMembership(core, space)
    await core.inTurn(() => followMembership(core, space))
  }

  async #adopt(id: string): Promise<void> {
    const core = this.#core
    const told = await core.relay.membership(id, 0)
    if (!told.ok) return
    const adopted = await adoptSpace(core, id, told.value.records)
    if (adopted !== undefined) await core.inTurn(() => core.keep({ steps: [adopted] }))
  }

  #tellFork(space: Space): Promise<unknown> {
    const core = this.#core
    return core.inTurn(() => core.keep({ steps: [[space, {
      manifest: { ...space.manifest, forked: true }, added: [], erased: new Set(), setAside: new Set(), changes: [],
    }]] }))
  }

  /** At most once for everything that arrived together. */
  #acknowledgeSoon(space: Space, after: number): void {
    const core = this.#core
    if (!space.isShared || core.bond(space.id)?.phase.kind !== 'paired') return
    if (!owesAcknowledgement(core, space) || space.manifest.membership.closed) return
    this.#acknowledging.get(space.id)?.()
    this.#acknowledging.set(space.id, core.around.later(after, () => {
      this.#acknowledging.delete(space.id)
      this.#onItsOwn(async () => {
        await core.inTurn(async () => {
          const said = owesAcknowledgement(core, space) ? await acknowledge(space) : undefined
          if (said?.ok === true) await core.keep({ steps: [[space, said.value]] })
        })
        if (core.relay.isSignedIn) await this.#sendAll()
      })
    }))
  }

  #listen(): void {
    if (this.#socket !== undefined) return this.#follow()
    const { relay } = this.#core
    this.#socket = relay.connect({
      opened: () => this.#say({ type: 'hello', token: relay.token ?? '' }),
      said: (data) => this.#hear(data),
      closed: () => {
        this.#socket = undefined
        this.#welcomed = false
        this.#followed.clear()
        this.#core.sitting.clear()
        // The sign-in may well still hold; whether it does is asked with the next call.
        if (!this.#stopped && this.#core.connection === 'online') this.#tryLater()
      },
    })
  }

  /**
   * What was appended between the last reading and the moment the relay heeds this is told by nobody, so a little later
   * this device looks once more.
   */
  #follow(): void {
    if (!this.#welcomed) return
    const fresh = [...this.#core.spaces.values()].flatMap(({ id, manifest }) => (manifest.relayKnows < 0 || this.#followed.has(id) ? [] : [id]))
    if (fresh.length > 0) {
      fresh.forEach((space) => this.#followed.add(space))
      this.#say({ type: 'follow', spaces: fresh })
      this.#lookAgain?.()
      this.#lookAgain = this.#core.around.later(1500, () => this.#onItsOwn(async () => {
        if (this.#core.relay.isSignedIn) await this.#readAll(false)
      }))
    }
    for (const [space, { mine }] of this.#core.sitting) if (mine) this.sit(space, true)
  }

  #say(message: unknown): void {
    this.#socket?.send(JSON.stringify(message))
  }

  #hear(data: string | Bytes): void {
    if (typeof data !== 'string') {
      if (data[0] === frame.arrived) this.#onItsOwn(() => this.#arrived(data))
      if (data[0] === frame.ephemeralArrived) this.#onItsOwn(() => this.#hinted(data.slice(1)))
      return
    }
    const said = parse(FromRelay, parseJson(utf8(data)))
    if (said.ok) this.#told(said.value)
  }

  #told(said: FromRelay): void {
    const core = this.#core
    switch (said.type) {
      case 'welcome':
        this.#welcomed = true
        this.#follow()
        return
      case 'membership': {
        this.#onItsOwn(async () => {
          const space = core.spaces.get(said.space)
          if (space === undefined) await this.#adopt(said.space)
          else if (said.n > space.manifest.membership.n) await this.#hearMembership(space)
          const known = core.spaces.get(said.space)
          if (known !== undefined && known.manifest.membership.epoch > 0) await catchUp(core, known)
          await this.#goOnComparing()
          this.#follow()
        })
        return
      }
      case 'answered':
        this.#onItsOwn(async () => {
          const bond = core.self.bonds.find(({ phase }) => phase.kind === 'invited' && phase.mailbox === said.mailbox)
          if (bond !== undefined) await hearAnswer(core, bond)
        })
        return
      case 'redacted':
        this.#onItsOwn(() => core.inTurn(async () => {
          const space = core.spaces.get(said.space)
          const erasing = space === undefined ? undefined : await eraseRedacted(space, said.envelopes)
          if (space !== undefined && erasing !== undefined) await core.keep({ steps: [[space, erasing]] })
        }))
        return
      case 'sitting': {
        const mine = core.sitting.get(said.space)?.mine ?? false
        const theirs = said.people.some((person) => person !== core.deviceList.person)
        core.sitting.set(said.space, { mine, theirs: mine && theirs })
        core.changed()
        return
      }
      case 'closing':
        this.#socket?.close()
        return
      case 'appended':
      case 'refused':
        return
    }
  }

  async #arrived(data: Bytes): Promise<void> {
    const core = this.#core
    const arrival = readArrived(data)
    if (arrival === undefined || arrival.envelope.length < 24) return
    const space = core.spaces.get(toHex(arrival.envelope.slice(8, 24)))
    if (space === undefined || core.cloned) return
    const isNext = arrival.seq === space.manifest.cursor + 1
    const taken = isNext ? await takeArrivals(core, space, [arrival], { membershipIsFresh: false }) : 'needsMembership'
    if (taken === 'needsMembership') {
      await this.#hearMembership(space)
      await catchUp(core, space)
    }
    this.#acknowledgeSoon(space, 1500)
  }

  async #hinted(bytes: Bytes): Promise<void> {
    const core = this.#core
    const envelope = parseEnvelope(bytes)
    if (!envelope.ok || envelope.value.kind !== 'ephemeral') return
    const space = core.spaces.get(toHex(envelope.value.space))
    const { stream, seq, epoch } = envelope.value
    const device = toHex(envelope.value.device)
    if (space === undefined || device === core.me || core.sitting.get(space.id)?.mine !== true) return
    const author = mayAppend(space.manifest.membership, { device, stream, seq, epoch })
    const key = space.ring.get(epoch)
    if (!author.ok || key === undefined || !(await verifyEnvelope(envelope.value, pointOf(author.value.sign)))) return
    const opened = await openEnvelope(envelope.value, key, space.messageKeys)
    const hint = opened.ok ? parseJson(opened.value) : undefined
    if (!isRecord(hint) || typeof hint['field'] !== 'string') return
    const { field, text, done } = hint
    this.#live(space.id, {
      field, ...(typeof text === 'string' ? { text } : {}), ...(typeof done === 'boolean' ? { done } : {}),
    })
  }

  #tryLater(): void {
    if (this.#stopped || this.#core.connection === 'removed') return
    this.#become('offline')
    this.#failures += 1
    const most = Math.min(60_000, 500 * 2 ** this.#failures)
    const [chance = 0] = this.#core.around.random(1)
    this.#callOff?.()
    this.#callOff = this.#core.around.later(most * (0.5 + chance / 512), () => void this.start())
  }

  /** Remembered, so that it is said with the network away, too; a sign-in that succeeds takes it back. */
  #becomeRemoved(): void {
    const core = this.#core
    this.#become('removed')
    if (!core.self.removed) void core.inTurn(() => core.keep({ self: { ...core.self, removed: true } }))
  }

  #become(connection: Core['connection']): void {
    this.#core.connection = connection
    this.#core.changed()
  }
}

/** The passkey's answer as the page passes it: which challenge it answered stands inside it. */
export const assertionFrom = (value: unknown): PasskeyAssertion | undefined => {
  const data = isRecord(value) && isRecord(value['response']) ? value['response']['clientDataJSON'] : undefined
  const bytes = typeof data === 'string' ? fromBase64Url(data) : undefined
  const told = bytes?.ok === true ? parseJson(bytes.value) : undefined
  if (!isRecord(value) || !isRecord(told) || typeof told['challenge'] !== 'string') return undefined
  return { challenge: told['challenge'], answer: { ...value } }
}
