import type { SharedSpace } from '@vibecheck/domain'

/** What may stand on a sheet: what was opened by the clinician's act, or in the room by the client's. */
export const readable = (shared: SharedSpace): SharedSpace => ({
  ...shared,
  moments: shared.moments.filter(({ openedOn, opens }) => openedOn !== undefined || opens !== undefined),
})
