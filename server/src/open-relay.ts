/**
 * Opening the relay: the data folder is held, the storage is durable, both origins listen; or one plain refusal.
 */
import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { bytesToBase64Url, fail, ok, wireVersion, type PersonId, type Result } from '@vibecheck/wire'
import type { FastifyInstance } from 'fastify'
import { readApps, type AppFolders } from './apps.ts'
import { holdDataFolder, type DataFolderHeld } from './data-folder.ts'
import { hashOfSecret } from './hashes.ts'
import { openHttp } from './http.ts'
import { Live } from './live.ts'
import { openLiveDoor } from './live-door.ts'
import { heedNotice } from './live-elsewhere.ts'
import { nameOfError, openLog, type LogDestination } from './log.ts'
import { makeOrigins } from './origins.ts'
import { limitRates, usualKnocks, type KnocksPerMinute } from './rate-limits.ts'
import { openReceiptKey } from './receipt-key.ts'
import type { Relay } from './relay.ts'
import { openSamplePractice, type MakeSample } from './sample.ts'
import { rememberMemberships } from './spaces/prove-member.ts'
import type { MigrationRefused } from './storage/migrations.ts'
import { openPostgres, type DatabaseUnreachable } from './storage/postgres.ts'
import { openSqlite, type NotDurable } from './storage/sqlite.ts'
import { storageOn } from './storage/storage.ts'
import { whatTheRelayKnows, type Knowledge } from './what-the-relay-knows.ts'

export type RelayOptions = {
  /** Holds the database (unless there is a `databaseUrl`), the receipt key and the lock. */
  readonly dataDir: string
  /** PostgreSQL instead of the database in the folder. */
  readonly databaseUrl?: string
  /** What the world calls the two apps, where that is not `http://localhost:port`. */
  readonly clientUrl?: string
  readonly clinicianUrl?: string
  readonly apps?: AppFolders
  /** 0 picks a free one. */
  readonly ports: { readonly client: number; readonly clinician: number }
  readonly host?: string
  /** A proxy on this machine speaks TLS for us. Without it only this machine can reach the relay. */
  readonly behindProxy?: boolean
  readonly now?: () => number
  readonly random?: (bytes: number) => Uint8Array<ArrayBuffer>
  readonly log?: LogDestination | 'silent'
  readonly knocksPerMinute?: Partial<KnocksPerMinute>
  readonly makeSample?: MakeSample
}

export type OpenRelay = {
  readonly clientUrl: string
  readonly clinicianUrl: string
  readonly ports: { readonly client: number; readonly clinician: number }
  /** Until a practice was set up: good once, and only until the next start. */
  readonly setupLink?: string
  readonly dataDir: string
  readonly storage: 'sqlite' | 'postgres'
  readonly makeSample: () => Promise<boolean>
  /** The disclosure drill: everything there is about one person, as the operator could be made to hand it over. */
  readonly whatTheRelayKnows: (person: PersonId) => Promise<Knowledge>
  readonly verifyTrails: () => Promise<boolean>
  readonly close: () => Promise<void>
}

export type PortInUse = { readonly kind: 'PortInUse'; readonly port: number }
export type AddressRefused = { readonly kind: 'AddressRefused'; readonly host: string }
export type RelayRefused = DataFolderHeld | PortInUse | AddressRefused | NotDurable | MigrationRefused | DatabaseUnreachable

export const openRelay = async (options: RelayOptions): Promise<Result<OpenRelay, RelayRefused>> => {
  const host = options.host ?? '127.0.0.1'
  const behindProxy = options.behindProxy ?? false
  if (!behindProxy && !['127.0.0.1', '::1', 'localhost'].includes(host)) return fail({ kind: 'AddressRefused', host })
  const now = options.now ?? Date.now
  const random = options.random ?? ((bytes) => new Uint8Array(randomBytes(bytes)))
  const dataDir = resolve(options.dataDir)
  const folder = holdDataFolder(dataDir)
  if (!folder.ok) return folder

  const key = openReceiptKey(dataDir)
  const engine = options.databaseUrl === undefined
    ? await openSqlite(join(dataDir, 'relay.db'), key.pem)
    : await openPostgres(options.databaseUrl, key.pem)
  if (!engine.ok) {
    folder.value.letGo()
    return engine
  }

  const storage = storageOn(engine.value)
  const log = openLog(options.log ?? process.stderr, now)
  const live = new Live(now, engine.value.notices)
  const parts = {
    storage, live, log, now, random, receiptKey: key.publicKey,
    memberships: rememberMemberships(storage),
    rates: limitRates({ ...usualKnocks, ...options.knocksPerMinute }, now),
    sample: openSamplePractice(dataDir, options.makeSample),
    readToday: new Set<string>(),
  }
  // One after another, so that what arrived elsewhere is told here in its order.
  let heeded: Promise<void> = Promise.resolve()
  engine.value.notices.hear((notice) => {
    heeded = heeded.then(() => heedNotice(parts, notice)).catch((error: unknown) => log({ event: 'broke', where: 'live', error: nameOfError(error) }))
  })
  let relay: Relay = { ...parts, origins: makeOrigins('http://localhost', 'http://localhost') }
  const { apps } = options
  const listeners: FastifyInstance[] = []
  const doors: { readonly close: () => void }[] = []
  const close = async (): Promise<void> => {
    live.closeAll(() => 500 + Math.floor((random(1)[0] ?? 0) * 8))
    for (const door of doors) door.close()
    await Promise.all(listeners.map((listener) => listener.close()))
    await storage.close()
    folder.value.letGo()
    log({ event: 'stopped' })
  }

  const open = async (port: number, folders: Readonly<Record<string, string>>): Promise<Result<number, PortInUse>> => {
    const listener = openHttp({ relay: () => relay, files: readApps(folders, behindProxy), behindProxy })
    doors.push(openLiveDoor(() => relay, listener.server))
    listeners.push(listener)
    return listen(listener, host, port)
  }
  const client = await open(options.ports.client, apps === undefined ? {} : { '/': apps.client })
  const clinician = client.ok
    ? await open(options.ports.clinician, apps === undefined ? {} : { '/': apps.public, '/room/': apps.clinician })
    : client
  if (!client.ok || !clinician.ok) {
    await close()
    return client.ok ? fail({ kind: 'PortInUse', port: options.ports.clinician }) : client
  }

  const clientUrl = options.clientUrl ?? `http://localhost:${client.value}`
  const clinicianUrl = options.clinicianUrl ?? `http://localhost:${clinician.value}`
  relay = { ...parts, origins: makeOrigins(clientUrl, clinicianUrl) }
  const setupLink = await offerSetup(relay)
  log({ event: 'started', storage: engine.value.dialect, wire: wireVersion })
  return ok({
    clientUrl, clinicianUrl, dataDir, close,
    ports: { client: client.value, clinician: clinician.value },
    storage: engine.value.dialect,
    ...(setupLink === undefined ? {} : { setupLink }),
    makeSample: async () => (await relay.sample.make(relay)).ok,
    whatTheRelayKnows: (person) => whatTheRelayKnows(storage, person),
    verifyTrails: async () => (await Promise.all((await storage.practices()).map((practice) => storage.trailOf(practice)))).every(({ ok: holds }) => holds),
  })
}

const listen = async (listener: FastifyInstance, host: string, port: number): Promise<Result<number, PortInUse>> => {
  try {
    await listener.listen({ host, port })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return fail({ kind: 'PortInUse', port })
    throw error
  }
  const address = listener.server.address()
  return ok(typeof address === 'object' && address !== null ? address.port : port)
}

/** One link at a time: the one printed last. */
const offerSetup = async (relay: Relay): Promise<string | undefined> => {
  if ((await relay.storage.practiceKinds()).has('real')) return undefined
  const setup = relay.random(32)
  await relay.storage.engine.act('offerSetupLink', { linkHash: hashOfSecret(setup), kind: 'real', now: relay.now() })
  return `${relay.origins.clinicianUrl}/room/#setup=${bytesToBase64Url(setup)}`
}
