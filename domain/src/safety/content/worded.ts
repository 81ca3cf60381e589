/**
 * Every string of this part of the house, per language, with where its wording comes from and who reviewed it.
 * Nobody has: until a clinician signs one, it is "not yet reviewed by a clinician", and the screen may say so.
 */
export type Worded = {
  readonly text: string
  /** What the wording follows, not whose sentence it is: all of them are written here. */
  readonly follows: string
  readonly reviewedBy: readonly { readonly by: string; readonly on: string }[]
}

export const wordedIds = [
  'card.title', 'card.title.now', 'card.kept', 'card.software', 'card.aside', 'card.unanswered',
  'way.call', 'way.text', 'way.chat', 'way.emergency', 'way.with', 'way.bill', 'way.billOther',
  'line.open', 'line.hoursNotStated', 'line.source', 'line.notCheckedYet', 'line.checked', 'line.checkDue', 'line.country',
  'plan.title', 'plan.empty', 'plan.signs', 'plan.myself', 'plan.places', 'plan.people', 'plan.professionals', 'plan.safer',
  'plan.beforeLock', 'plan.print', 'plan.earlier',
  'agreement.title', 'agreement.travels', 'agreement.reads', 'agreement.nobody', 'agreement.onWords', 'agreement.marker',
  'agreement.routes', 'agreement.ends',
  'off.title', 'off.what', 'off.noRules',
  'line.title', 'line.noCountry', 'line.none', 'line.emergencyNone', 'line.waiting', 'line.trace', 'line.practice',
  'plan.none', 'plan.unlock', 'plan.warning', 'plan.addLine', 'plan.undo', 'plan.export', 'plan.bringBack',
  'plan.change',
  'agreement.yes', 'agreement.saidYes', 'agreement.notYet', 'agreement.client', 'agreement.clinician',
  'agreement.stands', 'agreement.end', 'agreement.endedOn', 'agreement.copy', 'agreement.nothingYet',
  'agreement.markerOn', 'agreement.withoutRules', 'agreement.country', 'agreement.mine', 'agreement.askMe',
  'agreement.withMe', 'off.page', 'off.why', 'off.ask', 'off.claims', 'off.turnOff', 'off.turnOn', 'off.everyone',
  'off.isOff', 'off.isOn', 'off.later', 'check.page', 'check.how', 'check.who', 'check.today', 'check.oldSource',
  'check.enterOwn', 'check.where', 'check.nobody', 
] as const
export type WordedId = (typeof wordedIds)[number]

export type Content = {
  readonly language: 'en' | 'es' | 'ar'
  readonly dir: 'ltr' | 'rtl'
  readonly words: { readonly [id in WordedId]: Worded }
}

export const isReviewed = ({ reviewedBy }: Worded): boolean => reviewedBy.length > 0

export const written =
  (follows: string) =>
  (text: string): Worded => ({ text, follows, reviewedBy: [] })
