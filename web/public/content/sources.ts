/**
 * Where the figures come from. A source is named as it names itself, in its own language, and was read as said:
 * `abstract` means that no more than that was read. Tests follow no link to the outside; `cited` is the day it was cited.
 */
export type Source = { readonly says: string; readonly href?: string; readonly cited: string }

const cited = '2026-11-22'

const all = {
  mausbach: {
    says: 'Mausbach BT, Moore R, Roesch S, Cardenas V, Patterson TL (2010). The relationship between homework compliance and therapy outcomes: an updated meta-analysis. Cognitive Therapy and Research. 23 studies, N = 2,183, r = .26: a correlation, not a cause.',
    href: 'https://link.springer.com/article/10.1007/s10608-010-9297-z',
    cited,
  },
  engagement: {
    says: 'Review of predictors of homework engagement in CBT, Cognitive Behaviour Therapy (2024), 59 studies. Abstract.',
    href: 'https://doi.org/10.1080/16506073.2024.2369939',
    cited,
  },
  kenealy: {
    says: 'Kenealy PM (1997). Mood-state-dependent retrieval: the effects of induced mood on memory reconsidered. Quarterly Journal of Experimental Psychology 50A. Abstract; laboratory recall, not therapy.',
    cited,
  },
  bower: {
    says: 'Bower GH, Mayer JD (1985). Failure to replicate mood-dependent retrieval. Bulletin of the Psychonomic Society. Abstract.',
    cited,
  },
  ucros: {
    says: 'Ucros CG (1989). Mood state-dependent memory: a meta-analysis. Cognition and Emotion. Abstract.',
    cited,
  },
  moore: {
    says: 'Moore J et al. (2025). Expressing stigma and inappropriate responses prevents LLMs from safely replacing mental health providers. FAccT 2025, arXiv 2504.18412; counted from the raw replies in the authors’ repository, jlcmoore/llms-as-therapists, commit 743e5c2.',
    href: 'https://arxiv.org/abs/2504.18412',
    cited,
  },
  cloud: {
    says: 'U.S. Department of Health and Human Services. Guidance on HIPAA and cloud computing.',
    href: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/health-information-technology/cloud-computing/index.html',
    cited,
  },
  hipaa: { says: '45 CFR Part 164, Subparts C, D and E: the Security, Breach Notification and Privacy Rules.', href: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164', cited },
  wcag: { says: 'W3C. Web Content Accessibility Guidelines (WCAG) 2.2.', href: 'https://www.w3.org/TR/WCAG22/', cited },
  resourcebot: {
    says: 'JMIR Mental Health 2024, e58409: an automated tool that offered crisis resources was deployed 221 times to 36 people; none of them reported using the services.',
    href: 'https://mental.jmir.org/2024/1/e58409',
    cited,
  },
  threats: { says: 'docs/threat-model.md, in the source of this software: each claim there has a number and names the test that shows it.', cited },
  wire: { says: 'wire/, in the source of this software: the shape of every message that crosses between a device and the server. The table is made from it when these pages are built.', cited },
  rules: { says: 'docs/decisions/0016, in the source of this software: eight sets of invented English and Spanish texts, each run once before it was looked at; 62 %, set by set 51 to 74 %. False alarms 17 of 634.', cited },
  observed: { says: 'Clinical observation: what clinicians say about their own week and their clients’. Nobody measured it for these pages.', cited },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof all
export const sources: Readonly<Record<SourceId, Source>> = all
export const isSourceId = (id: string | undefined): id is SourceId => id !== undefined && Object.hasOwn(all, id)
