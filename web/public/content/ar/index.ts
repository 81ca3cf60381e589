import type { Content } from '../content.ts'
import { aMirror } from './a-mirror.ts'
import { accessibility } from './accessibility.ts'
import { blankSheet } from './blank-sheet.ts'
import { forClients } from './for-clients.ts'
import { forClinicians } from './for-clinicians.ts'
import { forPractices } from './for-practices.ts'
import { handout } from './handout.ts'
import { home } from './home.ts'
import { privacy } from './privacy.ts'
import { questions } from './questions.ts'
import { safety } from './safety.ts'
import { selfAudit } from './self-audit.ts'
import { site } from './site.ts'
import { the167Hours } from './the-167-hours.ts'

export const ar: Content = {
  site,
  audit: selfAudit,
  blank: blankSheet,
  pages: {
    home,
    'the-167-hours': the167Hours,
    'a-mirror': aMirror,
    questions,
    'for-clients': forClients,
    'for-clinicians': forClinicians,
    handout,
    safety,
    privacy,
    'for-practices': forPractices,
    accessibility,
  },
}
