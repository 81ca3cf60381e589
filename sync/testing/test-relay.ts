/**
 * A relay in the same process, with the rules of the real one.
 *
 * Curious: it keeps all it was ever sent and can be asked for it. Hostile: every request and every reply passes through
 * `tampering`, and what it has stored lies open to whoever wants to cheat with it.
 */
import {
  concat, envelopeId, fromBase64Url, parseEnvelope, parseRedacted, personIdOf, randomBytes, receiptName, receiptRoot, recordHash, redactedBytes, sha256, sign, spaceIdOf,
  toBase64Url, toHex, u32be, u64be, utf8, verify, verifyEnvelope, verifyRecord, type Bytes,
} from '@vibecheck/vault'
import {
  applyDeviceList, applyMembership, authorOf, ChallengeRequest, dayNumber, dayNumberToDay, frame, FromDevice, headHeader, Invitation, InvitationAnswer,
  KitDeposit, limits, listAuthorOf, mayAppend, NewSpace, parse, parseDeviceListCore, parseMembershipCore, readWraps, Redaction,
  receiptLabel, SetUpClinician, SignedRecord, SignIn, wireVersion,
  type DeviceList, type FromRelay, type Membership, type RefusalKind,
} from '@vibecheck/wire'
import type { RelayPort, RelayReply, RelayRequest, SocketListener } from '../src/index.ts'

type Stored = {
  readonly seq: number
  readonly day: number
  redacted: boolean
  bytes: Bytes
  readonly id: string
  readonly device: string
  readonly stream: number
  readonly deviceSeq: number
  readonly receipt: Bytes
}
type StoredSpace = { membership: Membership; records: SignedRecord[]; envelopes: Stored[]; receiptHead: Bytes; blobs: Map<string, Bytes> }
type Account = { list: DeviceList; entries: SignedRecord[]; clinician: boolean }
type Socket = {
  listener: SocketListener
  person?: string
  device?: string
  follows: Set<string>
  sits: Set<string>
  who: string
  tell: (data: string | Bytes) => void
}

export type Tampering = {
  request?: (who: string, request: RelayRequest) => RelayRequest
  reply?: (who: string, request: RelayRequest, reply: RelayReply) => RelayReply | Promise<RelayReply>
  /** A frame on its way to a device; nothing: it is withheld. */
  frame?: (who: string, data: string | Bytes) => string | Bytes | undefined
}

export const jsonReply = (status: number, value: unknown): RelayReply =>
  ({ status, header: () => undefined, body: utf8(JSON.stringify(value)) })

class No extends Error {
  readonly kind: RefusalKind
  readonly rule: string | undefined
  constructor(kind: RefusalKind, rule?: string) {
    super(kind)
    this.kind = kind
    this.rule = rule
  }
}

const statusOf: Partial<Record<RefusalKind, number>> = { NotFound: 404, SignInNeeded: 401, Taken: 410, Expired: 410, Conflict: 409 }

export class TestRelay {
  tampering: Tampering = {}
  readonly setups = new Set<string>()
  readonly spaces = new Map<string, StoredSpace>()
  readonly accounts = new Map<string, Account>()
  readonly invitations = new Map<string, { space: string; offer: string; answer?: string; by: string; endsAt: number; said?: string }>()
  readonly kits = new Map<string, { device: string; person: string; wrapped: string }>()
  readonly origin = 'http://relay.test'
  clientUrl = 'https://client.practice.example'
  wire = wireVersion
  /** Every account also signs in by passkey. What the passkey says is believed: that is the real relay's library. */
  asksForPasskeys = false
  /** Hostile: a device that was taken off its list is served as before. */
  servesTheRemoved = false
  readonly #now: () => number
  readonly #saw: Bytes[] = []
  readonly #challenges = new Map<string, string>()
  readonly #tokens = new Map<string, { person: string; device: string; who: string }>()
  readonly #sockets = new Set<Socket>()
  readonly #away = new Set<string>()
  readonly #receiptKeys: Promise<CryptoKeyPair>
  #turn: Promise<unknown> = Promise.resolve()
  #underway = 0

  constructor(now: () => number) {
    this.#now = now
    this.#receiptKeys = crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  }

  newSetup(): string {
    const setup = toBase64Url(randomBytes(32))
    this.setups.add(setup)
    return setup
  }

  /** Everything that ever came in, and everything it holds. */
  everythingItSaw(): Bytes {
    return concat(...this.#saw)
  }

  /** The network between this device and the relay goes away, or comes back. */
  reach(who: string, reachable: boolean): void {
    if (reachable) return void this.#away.delete(who)
    this.#away.add(who)
    for (const socket of [...this.#sockets]) if (socket.who === who) this.#drop(socket)
  }

  get isBusy(): boolean {
    return this.#underway > 0
  }
  async quiet(): Promise<void> {
    await this.#turn
  }
  signOutEverybody(): void {
    this.#tokens.clear()
    for (const socket of [...this.#sockets]) this.#drop(socket)
  }

  portFor(who: string): RelayPort {
    return {
      origin: this.origin,
      call: (asked) => {
        this.#underway += 1
        const done = this.#turn.then(() => this.#call(who, asked)).finally(() => {
          this.#underway -= 1
        })
        this.#turn = done.catch(() => undefined)
        return done
      },
      connect: (listener) => {
        const socket: Socket = {
          listener, follows: new Set(), sits: new Set(), who,
          tell: (data) => {
            const told = this.tampering.frame === undefined ? data : this.tampering.frame(who, data)
            if (told !== undefined) queueMicrotask(() => this.#sockets.has(socket) && listener.said(told))
          },
        }
        queueMicrotask(() => {
          if (this.#away.has(who)) return listener.closed()
          this.#sockets.add(socket)
          listener.opened()
        })
        return {
          send: (data) => this.#heard(socket, data),
          close: () => this.#drop(socket),
        }
      },
    }
  }

  #drop(socket: Socket): void {
    if (!this.#sockets.delete(socket)) return
    for (const space of socket.sits) this.#tellSitting(space)
    socket.listener.closed()
  }

  async #call(who: string, asked: RelayRequest): Promise<RelayReply | undefined> {
    if (this.#away.has(who)) return undefined
    const request = this.tampering.request?.(who, asked) ?? asked
    this.#saw.push(utf8(`${asked.method} ${asked.path} ${asked.token ?? ''} ${JSON.stringify(asked.json ?? null)}\n`), asked.bytes ?? utf8(''))
    const reply = await this.#answer(request)
    const told = (await this.tampering.reply?.(who, request, reply)) ?? reply
    return this.#away.has(who) ? undefined : told
  }

  async #answer(request: RelayRequest): Promise<RelayReply> {
    try {
      const value = await this.#route(request)
      if (value instanceof Uint8Array) return { status: 200, header: () => undefined, body: value }
      if (isReply(value)) return value
      return value === undefined ? { status: 204, header: () => undefined, body: utf8('') } : jsonReply(200, value)
    } catch (thrown) {
      if (!(thrown instanceof No)) throw thrown
      const { kind, rule } = thrown
      return jsonReply(statusOf[kind] ?? 400, { kind, says: `Refused: ${kind}.`, ...(rule === undefined ? {} : { rule }) })
    }
  }

  async #route({ method, path, token, json, bytes }: RelayRequest): Promise<Bytes | RelayReply | object | undefined> {
    const [route = '', query = ''] = path.split('?')
    const [first, second = '', third, fourth = ''] = route.split('/')
    const at = `${method} ${first}${third === undefined ? '' : `/${third}`}`
    const me = () => this.#signedIn(token)
    switch (at) {
      case 'GET about': return this.#about()
      case 'POST accounts': return this.#setUp(shaped(SetUpClinician, json))
      case 'POST sign-in': return second === 'challenge' ? this.#challenge(shaped(ChallengeRequest, json)) : this.#signIn(shaped(SignIn, json))
      case 'GET device-lists': return { entries: this.#accountOf(me().person === second ? second : '').entries }
      case 'POST device-lists': return this.#listDevice(me().person, shaped(SignedRecord, json))
      case 'PUT kits': return this.#leaveKit(second, me().person, shaped(KitDeposit, json))
      case 'GET kits': return this.#kit(second)
      case 'POST invitations': return this.#invite(me().person, shaped(Invitation, json))
      case 'GET invitations': return this.#offer(second)
      case 'POST invitations/answer': return this.#answerInvitation(second, shaped(InvitationAnswer, json))
      case 'GET invitations/answer': return this.#readAnswer(me().person, second)
      case 'DELETE invitations': return void this.invitations.delete(second)
      case 'POST spaces': return this.#newSpace(me(), shaped(NewSpace, json).record)
      case 'GET spaces': return { spaces: [...this.spaces].filter(([, { membership }]) => isIn(membership, me().person))
        .map(([space, { envelopes, records }]) => ({ space, head: envelopes.length, records: records.length })) }
      case 'GET spaces/membership': return { records: this.#spaceOf(second, me().person).records.slice(Number(query.replace('from=', '')) || 0) }
      case 'POST spaces/membership': return this.#appendMembership(me().person, second, shaped(SignedRecord, json))
      case 'GET spaces/envelopes': return this.#read(this.#spaceOf(second, me().person), Number(query.replace('after=', '')) || 0)
      case 'POST spaces/envelopes': return this.#append(me(), second, bytes ?? utf8(''))
      case 'POST spaces/redactions': return this.#redact(me().person, second, shaped(Redaction, json).envelopes)
      case 'PUT spaces/blobs': {
        const content = bytes ?? utf8('')
        if (toHex(await sha256(content)) !== fourth) throw new No('Refused', 'A blob is named by its hash.')
        return void this.#spaceOf(second, me().person).blobs.set(fourth, content)
      }
      case 'GET spaces/blobs': {
        const blob = this.#spaceOf(second, me().person).blobs.get(fourth)
        if (blob === undefined) throw new No('NotFound')
        return blob
      }
      case 'DELETE spaces/blobs': {
        if (!this.#spaceOf(second, me().person).blobs.delete(fourth)) throw new No('NotFound')
        return undefined
      }
      default: throw new No('NotFound')
    }
  }

  async #about() {
    const { publicKey } = await this.#receiptKeys
    const point = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
    return {
      wire: this.wire, receiptKey: toBase64Url(point), clientUrl: this.clientUrl, clinicianUrl: this.origin,
      practice: true, sample: false, today: dayNumberToDay(dayNumber(this.#now())),
    }
  }

  async #setUp({ setup, deviceList }: SetUpClinician) {
    if (!this.setups.delete(setup)) throw new No('Taken')
    const list = await hearList(deviceList)
    this.accounts.set(list.person, { list, entries: [...deviceList], clinician: true })
    return { person: list.person }
  }

  #challenge({ wire, device }: ChallengeRequest) {
    if (wire !== this.wire) throw new No('UpdateNeeded')
    const challenge = toBase64Url(randomBytes(32))
    this.#challenges.set(challenge, device)
    return { challenge, passkeys: this.asksForPasskeys ? [toBase64Url(utf8('passkey'))] : [] }
  }

  async #signIn({ device, challenge, sig, passkey }: SignIn) {
    if (this.asksForPasskeys && passkey === undefined) throw new No('PasskeyNeeded')
    const asked = this.#challenges.get(challenge)
    this.#challenges.delete(challenge)
    const account = [...this.accounts.values()].find(({ list }) => this.#isServed(list.devices.get(device)))
    const key = account?.list.devices.get(device)
    if (asked !== device || account === undefined || key === undefined) throw new No('SignInRefused')
    if (!(await verify('sig/sign-in', bytesOf(key.sign), bytesOf(sig), bytesOf(challenge), utf8(this.origin)))) throw new No('SignInRefused')
    const token = toBase64Url(randomBytes(32))
    this.#tokens.set(token, { person: account.list.person, device, who: device })
    return { token, person: account.list.person, endsInMinutes: 720 }
  }

  #isServed(device: { readonly removed: boolean } | undefined): boolean {
    return device !== undefined && (!device.removed || this.servesTheRemoved)
  }

  #signedIn(token: string | undefined) {
    const known = token === undefined ? undefined : this.#tokens.get(token)
    if (known === undefined || !this.#isServed(this.accounts.get(known.person)?.list.devices.get(known.device))) throw new No('SignInNeeded')
    return known
  }

  #accountOf(person: string): Account {
    const account = this.accounts.get(person)
    if (account === undefined) throw new No('NotFound')
    return account
  }

  async #listDevice(person: string, entry: SignedRecord): Promise<undefined> {
    const account = this.#accountOf(person)
    account.list = await hearList([entry], account.list)
    account.entries.push(entry)
    for (const socket of this.#sockets) {
      if (socket.device !== undefined && !this.#isServed(account.list.devices.get(socket.device) ?? { removed: false })) this.#drop(socket)
    }
    return undefined
  }

  #leaveKit(id: string, person: string, { device, wrapped }: KitDeposit): undefined {
    if (this.#accountOf(person).list.devices.get(device)?.isKit !== true) throw new No('Refused')
    this.kits.set(id, { device, person, wrapped })
    return undefined
  }

  #kit(id: string) {
    const kit = this.kits.get(id)
    if (kit === undefined) throw new No('NotFound')
    return { ...kit, deviceList: this.#accountOf(kit.person).entries }
  }

  #invite(by: string, { mailbox, space, offer }: Invitation): undefined {
    this.#spaceOf(space, by)
    this.invitations.set(mailbox, { space, offer, by, endsAt: this.#now() + limits.invitationHours * 3_600_000 })
    return undefined
  }

  #offer(mailbox: string) {
    const invitation = this.invitations.get(mailbox)
    if (invitation === undefined) throw new No('NotFound')
    if (invitation.answer !== undefined) throw new No('Taken')
    if (invitation.endsAt <= this.#now()) throw new No('Expired')
    return { space: invitation.space, offer: invitation.offer }
  }

  async #answerInvitation(mailbox: string, body: InvitationAnswer): Promise<undefined> {
    const invitation = this.invitations.get(mailbox)
    if (invitation === undefined) throw new No('NotFound')
    if (invitation.said === JSON.stringify(body)) return undefined
    if (invitation.answer !== undefined) throw new No('Taken')
    if (invitation.endsAt <= this.#now()) throw new No('Expired')
    const list = await hearList(body.deviceList)
    const space = this.spaces.get(invitation.space)
    if (space === undefined) throw new No('NotFound')
    space.membership = await hearMember(space.membership, body.accept)
    space.records.push(body.accept)
    this.accounts.set(list.person, { list, entries: [...body.deviceList], clinician: false })
    invitation.answer = body.answer
    invitation.said = JSON.stringify(body)
    this.#tellFollowers(invitation.space, { type: 'membership', space: invitation.space, n: space.membership.n })
    this.#tellPerson(invitation.by, { type: 'answered', mailbox })
    return undefined
  }

  #readAnswer(person: string, mailbox: string) {
    const invitation = this.invitations.get(mailbox)
    if (invitation?.by !== person || invitation.answer === undefined) throw new No('NotFound')
    return { answer: invitation.answer }
  }

  async #newSpace(me: { person: string }, record: SignedRecord) {
    const membership = await hearMember(undefined, record)
    if (!isIn(membership, me.person)) throw new No('Refused')
    const known = this.spaces.get(membership.space)
    if (known !== undefined) throw new No('Conflict')
    this.spaces.set(membership.space, { membership, records: [record], envelopes: [], receiptHead: new Uint8Array(32), blobs: new Map() })
    return { space: membership.space }
  }

  #spaceOf(id: string, person: string): StoredSpace {
    const space = this.spaces.get(id)
    if (space === undefined || !isIn(space.membership, person)) throw new No('NotFound')
    return space
  }

  async #appendMembership(person: string, id: string, record: SignedRecord): Promise<undefined> {
    const space = this.#spaceOf(id, person)
    const core = parseMembershipCore(bytesOf(record.core))
    if (core.ok && (core.value.n !== space.membership.n + 1 || core.value.prev !== space.membership.head)) throw new No('Conflict')
    space.membership = await hearMember(space.membership, record)
    space.records.push(record)
    this.#tellFollowers(id, { type: 'membership', space: id, n: space.membership.n })
    return undefined
  }

  #read({ envelopes }: StoredSpace, after: number): RelayReply {
    const some = envelopes.filter(({ seq }) => seq > after).slice(0, limits.readingEnvelopes)
    const body = concat(...some.flatMap(({ seq, day, redacted, bytes }) =>
      [u64be(seq), u32be(day), Uint8Array.of(redacted ? 1 : 0), u32be(bytes.length), bytes]))
    return { status: 200, header: (name) => (name === headHeader ? `${envelopes.length}` : undefined), body }
  }

  async #append(me: { person: string; device: string }, id: string, bytes: Bytes) {
    const space = this.#spaceOf(id, me.person)
    const envelope = parseEnvelope(bytes)
    if (!envelope.ok) throw new No('Malformed')
    const device = toHex(envelope.value.device)
    const { stream, seq, epoch, prev } = envelope.value
    const name = toHex(await envelopeId(envelope.value))
    const known = space.envelopes.find((one) => one.id === name)
    if (known !== undefined) return { seq: known.seq, receipt: toBase64Url(known.receipt) }
    const author = mayAppend(space.membership, { device, stream, seq, epoch })
    if (device !== me.device || toHex(envelope.value.space) !== id || !author.ok || space.membership.closed) throw new No('Refused', 'rule')
    if (!(await verifyEnvelope(envelope.value, bytesOf(author.value.sign)))) throw new No('Refused', 'signature')
    const before = space.envelopes.filter((one) => one.device === device && one.stream === stream)
    if (seq > before.length + 1) throw new No('SequenceGap')
    if (seq !== before.length + 1 || toHex(prev) !== (before.at(-1)?.id ?? '0'.repeat(64))) throw new No('Conflict')
    const day = dayNumber(this.#now())
    const relaySeq = space.envelopes.length + 1
    const says = concat(bytesFromHex(id), u64be(relaySeq), bytesFromHex(name), u32be(day), space.receiptHead)
    const { privateKey } = await this.#receiptKeys
    if (receiptLabel !== 'vault/v1/sig/receipt') throw new Error('The label moved.')
    // Never alone in its commit: somebody else's receipt stands now on its left, now on its right.
    const [side, other] = [relaySeq % 2 === 0 ? 'left' : 'right', randomBytes(32)] as const
    const root = await receiptRoot(says, [{ side, hash: other }])
    const receipt = concat(says, Uint8Array.of(side === 'left' ? 1 : 0, 1), other, await sign('sig/receipt', privateKey, root))
    space.receiptHead = await receiptName(says)
    space.envelopes.push({ seq: relaySeq, day, redacted: false, bytes, id: name, device, stream, deviceSeq: seq, receipt })
    const arrived = concat(Uint8Array.of(frame.arrived), u64be(relaySeq), u32be(day), Uint8Array.of(0), bytes)
    for (const socket of this.#sockets) if (socket.device !== device && socket.follows.has(id)) socket.tell(arrived)
    return { seq: relaySeq, receipt: toBase64Url(receipt) }
  }

  async #redact(person: string, id: string, names: readonly string[]) {
    const space = this.#spaceOf(id, person)
    const erased: string[] = []
    for (const stored of space.envelopes) {
      if (!names.includes(stored.id) || space.membership.devices.get(stored.device)?.person !== person || stored.redacted) continue
      const envelope = parseEnvelope(stored.bytes)
      if (!envelope.ok) continue
      stored.bytes = await redactedBytes(envelope.value)
      stored.redacted = true
      if (!parseRedacted(stored.bytes).ok) throw new Error('A redacted envelope reads as one.')
      erased.push(stored.id)
    }
    for (const socket of this.#sockets) if (socket.follows.has(id)) socket.tell(JSON.stringify({ type: 'redacted', space: id, envelopes: erased }))
    return { erased }
  }

  #heard(socket: Socket, data: string | Bytes): void {
    this.#saw.push(typeof data === 'string' ? utf8(data) : data)
    if (typeof data !== 'string') {
      const space = toHex(data.slice(9, 25))
      if (data[0] !== frame.ephemeral || !socket.sits.has(space)) return
      const passed = concat(Uint8Array.of(frame.ephemeralArrived), data.slice(1))
      for (const other of this.#sockets) if (other !== socket && other.sits.has(space)) other.tell(passed)
      return
    }
    const said = parse(FromDevice, JSON.parse(data))
    if (!said.ok) return
    switch (said.value.type) {
      case 'hello': {
        const known = this.#tokens.get(said.value.token)
        if (known === undefined) return this.#drop(socket)
        socket.person = known.person
        socket.device = known.device
        return socket.tell(JSON.stringify({ type: 'welcome' } satisfies FromRelay))
      }
      case 'follow':
        said.value.spaces.forEach((space) => socket.follows.add(space))
        return
      case 'sit':
        if (said.value.sitting) socket.sits.add(said.value.space)
        else socket.sits.delete(said.value.space)
        return this.#tellSitting(said.value.space)
    }
  }

  #tellSitting(space: string): void {
    const sitting = [...this.#sockets].filter(({ sits }) => sits.has(space))
    const people = [...new Set(sitting.flatMap(({ person }) => person ?? []))]
    for (const socket of sitting) socket.tell(JSON.stringify({ type: 'sitting', space, people } satisfies FromRelay))
  }

  #tellFollowers(space: string, told: FromRelay): void {
    for (const socket of this.#sockets) if (socket.follows.has(space)) socket.tell(JSON.stringify(told))
  }

  #tellPerson(person: string, told: FromRelay): void {
    for (const socket of this.#sockets) if (socket.person === person) socket.tell(JSON.stringify(told))
  }
}

const isReply = (value: object | undefined): value is RelayReply => value !== undefined && 'status' in value && 'header' in value

const shaped = <Schema extends Parameters<typeof parse>[0]>(schema: Schema, value: unknown) => {
  const parsed = parse(schema, value)
  if (!parsed.ok) throw new No('Malformed')
  return parsed.value
}

const isIn = (membership: Membership, person: string): boolean => membership.people.get(person)?.left === false

const bytesOf = (text: string): Bytes => {
  const bytes = fromBase64Url(text)
  if (!bytes.ok) throw new No('Malformed')
  return bytes.value
}
const bytesFromHex = (hex: string): Bytes =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16))

const hearList = async (entries: readonly SignedRecord[], from?: DeviceList): Promise<DeviceList> => {
  let list = from
  for (const { core, sig } of entries) {
    const bytes = bytesOf(core)
    const parsed = parseDeviceListCore(bytes)
    const author = parsed.ok ? listAuthorOf(list, parsed.value) : undefined
    if (!parsed.ok || author === undefined) throw new No('Refused')
    if (!(await verifyRecord('device-list', bytesOf(author.sign), bytesOf(sig), bytes))) throw new No('Refused')
    const after = applyDeviceList(list, parsed.value, toHex(await recordHash(bytes)), toHex(await personIdOf(bytes)))
    if (!after.ok) throw new No('Refused', after.error.rule)
    list = after.value
  }
  if (list === undefined) throw new No('Malformed')
  return list
}

const hearMember = async (before: Membership | undefined, { core, wraps, sig }: SignedRecord): Promise<Membership> => {
  const [bytes, sealed] = [bytesOf(core), bytesOf(wraps)]
  const parsed = parseMembershipCore(bytes)
  const read = readWraps(sealed)
  const author = parsed.ok ? authorOf(before, parsed.value) : undefined
  if (!parsed.ok || !read.ok || author === undefined) throw new No('Refused')
  if (!(await verifyRecord('membership', bytesOf(author.sign), bytesOf(sig), bytes, sealed))) throw new No('Refused')
  const after = applyMembership(before, {
    core: parsed.value, hash: toHex(await recordHash(bytes, sealed)), wouldBeSpace: toHex(await spaceIdOf(bytes)),
    wrapsFor: read.value.map(({ epoch, to }) => ({ epoch, to })),
  })
  if (!after.ok) throw new No('Refused', after.error.rule)
  return after.value
}
