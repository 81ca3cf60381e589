/**
 * What a public page says, as data: one file a language and page.
 *
 * In a sentence, `[words](questions)` leads to another page of ours, `^mausbach^` names the source of a figure
 * (content/sources.ts), and `*words*` are words somebody says. Nothing else is markup.
 */
export const slugs = [
  'home', 'the-167-hours', 'a-mirror', 'self-audit', 'blank-sheet', 'questions', 'for-clients', 'for-clinicians',
  'handout', 'safety', 'privacy', 'for-practices', 'accessibility',
] as const
export type Slug = (typeof slugs)[number]

export type PageHead = {
  readonly title: string
  /** What a search engine shows, and a person who wonders whether to open it. */
  readonly description: string
  readonly heading: string
  readonly lead: string
}
export type PageContent = PageHead & { readonly blocks: readonly Block[] }

export type Block =
  | { readonly kind: 'heading'; readonly says: string }
  | { readonly kind: 'text'; readonly says: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  /** Where a claim comes from: published findings, or what clinicians see. */
  | { readonly kind: 'ground'; readonly ground: 'evidence' | 'observation'; readonly says: string }
  | { readonly kind: 'ask'; readonly asks: string; readonly says: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'command'; readonly says: string }
  /** Empty lines for a pen. */
  | { readonly kind: 'pen'; readonly lines: number }
  | { readonly kind: 'doors'; readonly doors: readonly { readonly to: Slug; readonly says: string }[] }
  /** What is drawn or generated rather than written. */
  | { readonly kind: 'drawn'; readonly what: 'week' | 'seen' }

export const heading = (says: string): Block => ({ kind: 'heading', says })
export const text = (says: string): Block => ({ kind: 'text', says })
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items })
export const steps = (...items: readonly string[]): Block => ({ kind: 'steps', items })
export const evidence = (says: string): Block => ({ kind: 'ground', ground: 'evidence', says })
export const observation = (says: string): Block => ({ kind: 'ground', ground: 'observation', says })
export const ask = (asks: string, ...says: readonly string[]): Block => ({ kind: 'ask', asks, says })
export const table = (caption: string, head: readonly string[], ...rows: readonly (readonly string[])[]): Block => ({ kind: 'table', caption, head, rows })
export const pen = (lines: number): Block => ({ kind: 'pen', lines })
export const command = (says: string): Block => ({ kind: 'command', says })
export const doors = (...all: readonly (readonly [to: Slug, says: string])[]): Block => ({ kind: 'doors', doors: all.map(([to, says]) => ({ to, says })) })
export const drawn = (what: 'week' | 'seen'): Block => ({ kind: 'drawn', what })

/** The sheet of ten questions. `self-audit/threads.ts` says which question belongs to which thread. */
export type SelfAuditContent = PageHead & {
  readonly before: readonly string[]
  readonly noScript: string
  readonly question: string
  readonly answers: { readonly yes: string; readonly notYet: string; readonly dontKnow: string }
  readonly line: string
  readonly questions: readonly string[]
  readonly reading: string
  readonly shapes: Readonly<Record<Shape, string>>
  readonly where: string
  readonly next: string
  readonly threads: Readonly<Record<Thread, ThreadWords>>
  readonly hand: {
    readonly heading: string
    readonly print: string
    readonly blank: string
    readonly share: string
    readonly withLines: string
    readonly link: string
    readonly shareNote: string
    readonly copy: string
    readonly copied: string
    readonly empty: string
    readonly emptied: string
  }
  readonly told: { readonly kept: string; readonly notKept: string; readonly fromLink: string; readonly damaged: string; readonly backToMine: string }
  readonly after: readonly string[]
}
export type Thread = 'language' | 'state' | 'reach' | 'return' | 'ownership' | 'loop'
export type Shape = 'untouched' | 'mixed' | 'asking' | 'carries' | 'gathers'
export type ThreadWords = { readonly name: string; readonly means: string; readonly unknown: string; readonly next: string }

/** What stands around every page. */
export type SiteContent = {
  readonly language: string
  readonly names: Readonly<Record<Slug, string>>
  readonly skip: string
  readonly main: string
  readonly allPages: string
  readonly languages: string
  readonly sources: string
  readonly cited: string
  readonly room: string
  readonly next: string
  readonly evidence: string
  readonly observation: string
  readonly foot: readonly string[]
  readonly week: { readonly caption: string; readonly days: readonly (readonly [short: string, long: string])[]; readonly words: readonly string[] }
  readonly wall: string
  readonly seen: {
    readonly caption: string
    readonly head: readonly [string, string, string]
    readonly messages: Readonly<Record<string, string>>
    readonly kinds: Readonly<Record<SeenKind, string>>
  }
}

/** What kind of thing a field of the wire is, to somebody who reads it there. */
export type SeenKind = 'pseudonym' | 'key' | 'number' | 'size' | 'day' | 'sealed' | 'secret' | 'record' | 'address'
export type SeenMessage = { readonly message: string; readonly fields: readonly { readonly name: string; readonly kind: SeenKind }[] }

export type Content = {
  readonly site: SiteContent
  readonly audit: SelfAuditContent
  readonly pages: Readonly<Record<Exclude<Slug, 'self-audit' | 'blank-sheet'>, PageContent>>
  readonly blank: PageHead
}
