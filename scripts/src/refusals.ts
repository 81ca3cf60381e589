import type { RelayRefused } from '@vibecheck/server'

/** What a person reads when the relay does not open: what is the matter, and what to do. One sentence, nothing lost. */
export const sentenceFor = (refused: RelayRefused): string => {
  switch (refused.kind) {
    case 'PortInUse':
      return `Port ${String(refused.port)} is in use by something else; choose another with --port N, or --port 0 for any free one.`
    case 'DataFolderHeld':
      return `The data folder ${refused.path} is held by another relay that is running; stop that one first, or choose another folder with --data DIR.`
    case 'AddressRefused':
      return `${refused.host} is an address others can reach, and this relay speaks no TLS by itself; docs/run-it.md shows what to put in front of it.`
    case 'NotDurable':
      return `The database would not promise to keep what it is given (${refused.setting} is ${refused.value}); nothing was changed.`
    case 'DatabaseUnreachable':
      return 'The database that DATABASE_URL names does not answer; nothing was changed.'
    case 'DatabaseFromNewerVersion':
      return 'The database was made by a newer version of this software; start that version, nothing was changed.'
    case 'MigrationChanged':
      return `The database was made by a version of this software that differs in step ${String(refused.migration)}; nothing was changed.`
  }
}
