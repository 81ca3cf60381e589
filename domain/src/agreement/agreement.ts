/**
 * The agreement: what the two of them said to each other about reading, watching and words of danger, in the room.
 *
 * Promises kept in this room:
 * 1. It stands once both have said yes, each with their own hand, and what it said then is kept with each yes.
 * 2. Either ends it, alone and at once. A yes from before an ending counts no more.
 * 3. Only the client lets a mark travel that says "please ask me". Without it nothing leaves the phone by itself.
 * 4. Only the clinician says where reflection may not run; the client's people, plan, resources and notes stay.
 */
import type { Rule, Voice } from '../records/authority.ts'
import { standing, type Entity } from '../records/fold.ts'
import { isJsonObject, type Json } from '../records/json.ts'
import type { Draft } from '../records/op.ts'
import { set } from '../records/draft.ts'
import { present, readFlag, type Unreadable } from '../records/reading.ts'
import { isDay } from '../records/time.ts'

/** A yes: the day, and the very text it was said to, in the language it was read in. */
export type Yes = { readonly on: string; readonly text: string }

export type Agreement = {
  readonly clientYes?: Yes
  readonly clinicianYes?: Yes
  readonly ended?: { readonly by: Voice; readonly on: string }
  /** A mark that says "please ask me" goes with words that put people first. Absent is no. */
  readonly marker: boolean
  /** Nothing is reflected where the practice says that it may not be. */
  readonly reflectionOff?: { readonly since: string }
  /** The client turned reflection on in a language that has no rules yet. */
  readonly evenWithoutRules: boolean
}

export const nothingAgreed: Agreement = { marker: false, evenWithoutRules: false }

export const isAgreed = ({ clientYes, clinicianYes, ended }: Agreement): boolean =>
  clientYes !== undefined && clinicianYes !== undefined && ended === undefined

export const sayYes = (by: Voice, { on, text }: Yes): Draft[] => [set('agreement', yesOf[by], { on, text })]
export const endAgreement = (on: string): Draft[] => [set('agreement', 'ended', on)]
export const letMarkerTravel = (travels: boolean): Draft[] => [set('agreement', 'marker', travels)]
/** Where reflection may not run: off since a day, or `null` for on again. */
export const turnReflection = (offSince: string | null): Draft[] => [set('agreement', 'reflectionOff', offSince)]
export const reflectWithoutRules = (on: boolean): Draft[] => [set('agreement', 'evenWithoutRules', on)]

/** May anything be given back in this language? Where there are rules for it, or the client said so; and never where it is off. */
export const mayReflectIn = (agreement: Agreement, language: string, languagesWithRules: readonly string[]): boolean =>
  agreement.reflectionOff === undefined && (languagesWithRules.includes(language) || agreement.evenWithoutRules)

const yesOf: Readonly<Record<Voice, string>> = { client: 'clientYes', clinician: 'clinicianYes' }

export const agreementFields: readonly string[] = [
  'clientYes', 'clinicianYes', 'ended', 'marker', 'reflectionOff', 'evenWithoutRules',
]

const clientAlone = ['clientYes', 'marker', 'evenWithoutRules']
const clinicianAlone = ['clinicianYes', 'reflectionOff']

export const agreementRules: readonly Rule[] = [
  {
    says: 'Each says yes to the agreement with their own hand; the mark and reflection without rules are the client’s to say.',
    allows: (act) => act.t === 'set' && act.kind === 'agreement' && act.by === 'client' && clientAlone.includes(act.field),
  },
  {
    says: 'Where reflection may not run is the clinician’s to say.',
    allows: (act) => act.t === 'set' && act.kind === 'agreement' && act.by === 'clinician' && clinicianAlone.includes(act.field),
  },
  {
    says: 'Either ends the agreement.',
    allows: (act) => act.t === 'set' && act.kind === 'agreement' && act.field === 'ended',
  },
]

export const agreementOf = (entity: Entity | undefined, unreadable: Unreadable): Agreement => {
  const read = <T>(field: string, parse: (value: Json) => T | undefined): T | undefined => {
    const written = entity === undefined ? undefined : standing(entity, field)
    if (written === undefined) return undefined
    const value = parse(written.value)
    if (value === undefined) unreadable.count += 1
    return value
  }
  const stampOf = (field: string): string => (entity === undefined ? undefined : standing(entity, field))?.stamp ?? ''
  const since = stampOf('ended')
  const yes = (voice: Voice): Yes | undefined => (stampOf(yesOf[voice]) > since ? read(yesOf[voice], readYes) : undefined)
  const [clientYes, clinicianYes] = [yes('client'), yes('clinician')]
  const endedOn = read('ended', readDay)
  const endedBy = (entity === undefined ? undefined : standing(entity, 'ended'))?.by
  const isOver = clientYes === undefined || clinicianYes === undefined
  const off = read('reflectionOff', readDay)
  return {
    ...present({
      clientYes,
      clinicianYes,
      ended: isOver && endedOn !== undefined && endedBy !== undefined ? { by: endedBy, on: endedOn } : undefined,
      reflectionOff: off === undefined ? undefined : { since: off },
    }),
    marker: read('marker', readFlag) ?? false,
    evenWithoutRules: read('evenWithoutRules', readFlag) ?? false,
  }
}

const readDay = (value: Json): string | undefined => (isDay(value) ? value : undefined)

const readYes = (value: Json): Yes | undefined =>
  isJsonObject(value) && isDay(value['on']) && typeof value['text'] === 'string' ? { on: value['on'], text: value['text'] } : undefined
