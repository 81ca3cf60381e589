/**
 * What a page sees. Made from what is folded; nothing here decides anything.
 */
import {
  clientSpaceOf, clinicianSpaceOf, sharedSpaceOf, type ClientSpace, type ClinicianSpace, type Folded, type SharedSpace,
} from '@vibecheck/domain'
import type { AppState, RelationshipPhase, RelationshipView, Trouble } from '../app.ts'
import { isReachable } from '../pairing/code.ts'
import { shownInvitation } from '../pairing/invite.ts'
import { missingFrom } from '../spaces/manifest.ts'
import type { Space } from '../spaces/space.ts'
import type { Core } from './core.ts'
import { closedView } from './ending.ts'
import { devicesView } from './remove-device.ts'
import type { Bond } from './self.ts'

/** Moments in the hot set; the ones before them are opened when somebody asks. */
export const hotMoments = 200

/** Reading a fold costs more than reusing what was read: one reading per state of a space. */
export class Views {
  readonly #core: Core
  readonly #read = new WeakMap<Folded, SharedSpace | ClientSpace | ClinicianSpace>()
  readonly #clients = new WeakMap<Folded, { readonly beside: SharedSpace; readonly space: ClientSpace }>()
  #unsent = new Map<string, number>()

  constructor(core: Core) {
    this.#core = core
  }

  async countUnsent(): Promise<void> {
    for (const space of this.#core.spaces.values()) {
      const waiting = await this.#core.around.store.readAll('outbox', `${space.id}/`)
      this.#unsent.set(space.id, isClosed(space) ? waiting.filter(({ key }) => saysSomething(space, key)).length : waiting.length)
    }
  }

  shared(space: Space): SharedSpace {
    return this.#once(space.folded, () => sharedSpaceOf(space.folded))
  }

  state(): AppState {
    const core = this.#core
    const passkeys = core.account.waysIn.filter(({ unlocker }) => unlocker.kind === 'prf').length
    return {
      phase: core.cloned ? { kind: 'cloned' } : { kind: 'open' },
      connection: core.connection,
      relationships: core.self.bonds.flatMap((bond) => this.#relationship(bond) ?? []),
      troubles: this.#troubles(),
      // What a closed space did not take any more will never go; its relationship says so.
      unsent: [...this.#unsent].reduce((sum, [space, count]) => sum + (isClosed(core.spaces.get(space)) ? 0 : count), 0),
      unlockers: {
        passkeys, passphrase: core.account.waysIn.some(({ unlocker }) => unlocker.kind === 'pass'), kit: core.self.kit.kind,
      },
      sample: core.self.sample,
      devices: devicesView(core),
    }
  }

  #relationship(bond: Bond): RelationshipView | undefined {
    const core = this.#core
    const [space, own] = [core.spaces.get(bond.shared), core.spaces.get(bond.own)]
    if (space === undefined || own === undefined) return undefined
    const all = core.olderAsked.has(bond.shared)
    const shared = this.shared(space)
    const unsent = (this.#unsent.get(bond.shared) ?? 0) + (this.#unsent.get(bond.own) ?? 0)
    const client = core.around.app === 'client' ? this.#client(own, shared) : undefined
    return {
      id: bond.shared,
      phase: phaseOf(core, bond, space, this.#unsent.get(bond.shared) ?? 0),
      shared: all ? shared : { ...shared, moments: shared.moments.slice(-hotMoments) },
      ...(client === undefined ? {} : { client: all ? client : { ...client, moments: client.moments.slice(-hotMoments) } }),
      ...(core.around.app === 'clinician' ? { clinician: this.#once(own.folded, () => clinicianSpaceOf(own.folded)) } : {}),
      saved: unsent > 0 || own.manifest.relayKnows < own.manifest.membership.n ? 'onThisDevice' : 'inTwoPlaces',
      withTheOther: isWithTheOther(core, space),
      sitting: core.sitting.get(bond.shared) ?? { mine: false, theirs: false },
      ...(bond.lastHeard === undefined ? {} : { lastHeard: bond.lastHeard }),
      hasOlder: !core.pagesOpen || (!all && (shared.moments.length > hotMoments || (client?.moments.length ?? 0) > hotMoments)),
    }
  }

  /** What is the client's own also says what became of it in the shared space, so it is read again when either moved. */
  #client(own: Space, shared: SharedSpace): ClientSpace {
    const known = this.#clients.get(own.folded)
    if (known?.beside === shared) return known.space
    const space = clientSpaceOf(own.folded, shared)
    this.#clients.set(own.folded, { beside: shared, space })
    return space
  }

  #troubles(): readonly Trouble[] {
    const core = this.#core
    const perSpace = [...core.spaces.values()].flatMap(({ id, manifest }): readonly Trouble[] => {
      const missing = missingFrom(manifest)
      const refused = Object.values(manifest.refused)
      return [
        ...(missing > 0 ? [{ kind: 'ItemMissing', space: id, count: missing } as const] : []),
        ...(refused.length > 0 ? [{ kind: 'ItemRefused', space: id, count: refused.length, why: refused.at(-1) ?? '' } as const] : []),
        ...(manifest.forked ? [{ kind: 'RelayForked', space: id } as const] : []),
      ]
    })
    const spaces = [...core.spaces.values()]
    const newer = spaces.reduce((sum, { manifest }) => sum + manifest.newer, 0)
    const ahead = spaces.reduce((sum, { kept }) => sum + kept.filter(({ aside }) => aside === true).length, 0)
    return [
      ...perSpace,
      ...(newer > 0 ? [{ kind: 'NewerRecord', count: newer } as const] : []),
      ...(ahead > 0 ? [{ kind: 'ClockAhead', count: ahead } as const] : []),
      ...(core.diskFull ? [{ kind: 'DiskFull' } as const] : []),
      ...(core.blobsMissing.size > 0 ? [{ kind: 'BlobMissing', count: core.blobsMissing.size } as const] : []),
    ]
  }

  #once<T extends SharedSpace | ClientSpace | ClinicianSpace>(folded: Folded, read: () => T): T {
    const known = this.#read.get(folded)
    // A fold belongs to one space, and a space is read in one way only.
    if (known !== undefined) return known as T
    const fresh = read()
    this.#read.set(folded, fresh)
    return fresh
  }
}

/** Not only how far this device had read. */
const saysSomething = ({ kept, me, id }: Space, outboxKey: string): boolean => {
  const seq = Number(outboxKey.slice(id.length + 1))
  return kept.some((record) => record.device === me && record.seq === seq && record.ops.length > 0)
}

const isClosed = (space: Space | undefined): boolean => space?.manifest.membership.closed === true

const phaseOf = (core: Core, { phase }: Bond, space: Space, unsent: number): RelationshipPhase => {
  const { membership } = space.manifest
  if (phase.kind === 'ended') return phase.why === 'closed' ? closedView(core, space, isClosed(space) ? unsent : 0) : { kind: 'ended', why: phase.why }
  if (phase.kind === 'checking') {
    const { kind, safetyWords, mine } = phase
    return { kind, safetyWords, mine, theirs: [...membership.confirmed.keys()].some((person) => person !== core.deviceList.person) }
  }
  if (phase.kind !== 'invited') return phase
  const { url, secret, expiresAt } = phase
  return { kind: 'invited', invitation: { url, words: shownInvitation(secret), expiresAt, reachable: isReachable(url) } }
}

/** The other person's own records show that they have taken up everything of ours. */
const isWithTheOther = (core: Core, space: Space): boolean => {
  const { devices } = space.manifest.membership
  const mine = (device: string) => devices.get(device)?.person === core.deviceList.person
  const last = new Map<string, number>()
  for (const { device, seq, ops } of space.kept) if (ops.length > 0 && mine(device)) last.set(device, seq)
  if (last.size === 0) return false
  return [...last].every(([device, seq]) =>
    [...space.seenBy].some(([other, seen]) => !mine(other) && (seen.get(device) ?? 0) >= seq))
}
