/**
 * Before we meet: what the clinician will see, exactly. The same functions on the same data, so the two cannot differ.
 */
import { briefOf, type Brief, type BriefWindow } from '../brief/brief.ts'
import { weekOf, type Week, type WeekWindow } from '../brief/week.ts'
import type { SharedSpace } from '../relationship/relationship.ts'

export type BeforeWeMeet = { readonly brief: Brief; readonly week?: Week }

export const beforeWeMeetOf = (shared: SharedSpace, window: BriefWindow & WeekWindow): BeforeWeMeet => {
  const week = weekOf(shared, window)
  return { brief: briefOf(shared, window), ...(week === undefined ? {} : { week }) }
}
