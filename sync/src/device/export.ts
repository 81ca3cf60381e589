/**
 * Everything this person may read, as documented JSON: each space with its records in the order they were written
 * here, and what they come to.
 */
import { clientSpaceOf, clinicianSpaceOf, sharedSpaceOf } from '@vibecheck/domain'
import { utf8, type Bytes } from '@vibecheck/vault'
import type { Core } from './core.ts'

export const exportEverything = (core: Core): Bytes => {
  const relationships = core.self.bonds.flatMap(({ shared, own, phase }) => {
    const [space, mine] = [core.spaces.get(shared), core.spaces.get(own)]
    if (space === undefined || mine === undefined) return []
    const together = sharedSpaceOf(space.folded)
    return [{
      id: shared, phase: phase.kind, shared: together,
      own: core.around.app === 'client' ? clientSpaceOf(mine.folded, together) : clinicianSpaceOf(mine.folded),
      records: [space, mine].map(({ id, kept }) => ({
        space: id === shared ? 'shared' : 'own',
        records: kept.map(({ id: record, by, ops, erased }) => ({ record, by, ops, ...(erased === true ? { erased } : {}) })),
      })),
    }]
  })
  return utf8(JSON.stringify({ format: 'vibecheck-export', version: 1, exportedAt: core.around.now(), relationships }, null, 2))
}
