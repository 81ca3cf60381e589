/**
 * What a device knows of its own person: the device list, the kit, the relay's receipt key, and with whom they are in
 * a relationship. One sealed page.
 */
import { openPage, sealPage, utf8, type Random } from '@vibecheck/vault'
import { InvitationAnswer, parse, SignedRecord } from '@vibecheck/wire'
import type { RelationshipPhase } from '../app.ts'
import { isListOfText, isRecord, parseJson } from '../spaces/payload.ts'
import { put, type Change, type DeviceStore } from '../store/device-store.ts'

export type BondPhase =
  | {
      readonly kind: 'invited'
      /** The invitation's secret, base64url, until it was answered. */
      readonly secret: string
      readonly mailbox: string
      readonly url: string
      readonly expiresAt: number
    }
  | { readonly kind: 'checking'; readonly safetyWords: readonly string[]; readonly transcript: string; readonly mine: boolean }
  | { readonly kind: 'paired'; readonly safetyWords: readonly string[] }
  | { readonly kind: 'ended'; readonly why: Extract<RelationshipPhase, { kind: 'ended' }>['why'] }

/** A relationship as this device keeps it: the shared space, the own space beside it, and how far they are. */
export type Bond = {
  readonly shared: string
  readonly own: string
  readonly phase: BondPhase
  /** The day on which anything new of the other person arrived. */
  readonly lastHeard?: string
  /** How the clinician is called, as the invitation said it, until it is settled between the two of them. */
  readonly clinicianName?: string
  /** Still to be told to the relay: that the space is closed, that the invitation is gone. */
  readonly toClose?: boolean
  readonly toWithdraw?: string
  /** The answer to an invitation that the relay has not confirmed yet. */
  readonly toAnswer?: { readonly mailbox: string; readonly body: InvitationAnswer }
}

export type KitState =
  | { readonly kind: 'none' }
  | { readonly kind: 'made'; readonly device: string; readonly groups: readonly string[] }
  | { readonly kind: 'proven'; readonly device: string }

export type Self = {
  readonly deviceList: readonly SignedRecord[]
  readonly kit: KitState
  readonly receiptKey?: string
  readonly bonds: readonly Bond[]
  readonly sample: boolean
  /** The relay turned this device away as one that is off its person's list. */
  readonly removed: boolean
  /** By how many days this device's clock runs ahead of the relay's, when that is two or more. */
  readonly daysAhead: number
}

export const selfChange = async (key: CryptoKey, self: Self, random: Random): Promise<Change> =>
  put('hot', selfKey, await sealPage(key, selfKey, 0, utf8(JSON.stringify(self)), random))

export const readSelf = async (store: DeviceStore, key: CryptoKey): Promise<Self | undefined> => {
  const sealed = await store.read('hot', selfKey)
  const opened = sealed === undefined ? undefined : await openPage(key, selfKey, 0, sealed)
  const value = opened?.ok === true ? parseJson(opened.value) : undefined
  if (!isRecord(value) || !Array.isArray(value['deviceList']) || !Array.isArray(value['bonds'])) return undefined
  const entries = value['deviceList'].map((entry) => parse(SignedRecord, entry))
  const bonds = value['bonds'].map(parseBond)
  if (!entries.every((entry) => entry.ok) || !bonds.every((bond) => bond !== undefined)) return undefined
  const { receiptKey, sample, removed, daysAhead } = value
  return {
    deviceList: entries.map((entry) => entry.value), bonds, kit: parseKitState(value['kit']), sample: sample === true, removed: removed === true,
    daysAhead: typeof daysAhead === 'number' ? daysAhead : 0,
    ...(typeof receiptKey === 'string' ? { receiptKey } : {}),
  }
}

const selfKey = 'self'

const parseBond = (value: unknown): Bond | undefined => {
  if (!isRecord(value)) return undefined
  const { shared, own, lastHeard, clinicianName, toClose, toWithdraw, toAnswer } = value
  const answer = isRecord(toAnswer) ? parse(InvitationAnswer, toAnswer['body']) : undefined
  const phase = parsePhase(value['phase'])
  if (typeof shared !== 'string' || typeof own !== 'string' || phase === undefined) return undefined
  return {
    shared, own, phase,
    ...(typeof lastHeard === 'string' ? { lastHeard } : {}),
    ...(typeof clinicianName === 'string' ? { clinicianName } : {}),
    ...(toClose === true ? { toClose } : {}),
    ...(typeof toWithdraw === 'string' ? { toWithdraw } : {}),
    ...(isRecord(toAnswer) && answer?.ok === true ? { toAnswer: { mailbox: String(toAnswer['mailbox']), body: answer.value } } : {}),
  }
}

const parsePhase = (value: unknown): BondPhase | undefined => {
  if (!isRecord(value)) return undefined
  const { kind, safetyWords, transcript, mine, why, secret, mailbox, url, expiresAt } = value
  if (kind === 'paired' && isListOfText(safetyWords)) return { kind, safetyWords }
  if (kind === 'checking' && isListOfText(safetyWords)) {
    // Begun by an app that sealed at one person's word: it is begun again.
    return typeof transcript === 'string' ? { kind, safetyWords, transcript, mine: mine === true } : { kind: 'ended', why: 'wordsDiffer' }
  }
  if (kind === 'ended' && (why === 'wordsDiffer' || why === 'tampered' || why === 'withdrawn' || why === 'closed')) return { kind, why }
  if (kind !== 'invited' || typeof secret !== 'string' || typeof mailbox !== 'string') return undefined
  return typeof url === 'string' && typeof expiresAt === 'number' ? { kind, secret, mailbox, url, expiresAt } : undefined
}

const parseKitState = (value: unknown): KitState => {
  if (!isRecord(value) || typeof value['device'] !== 'string') return { kind: 'none' }
  const { kind, device, groups } = value
  if (kind === 'proven') return { kind, device }
  return kind === 'made' && isListOfText(groups) ? { kind, device, groups } : { kind: 'none' }
}
