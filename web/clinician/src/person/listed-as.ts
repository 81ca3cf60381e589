import type { RelationshipView } from '@vibecheck/sync'
import type { Messages } from '../../messages/messages.ts'

/** How a person is written in the list: as the client wants to be, or as the clinician put it before the client said so. */
export const listedAs = (view: RelationshipView, words: Messages): string =>
  given(view.shared.us.clientName) ?? given(view.clinician?.listedAs) ?? words.app.noName

const given = (name: string | undefined): string | undefined => (name === undefined || name.trim() === '' ? undefined : name)

/** The letter that stands beside the clinician's words. */
export const clinicianInitial = (view: RelationshipView): string =>
  [...(given(view.shared.us.clinicianName) ?? '·').trim()][0] ?? '·'
