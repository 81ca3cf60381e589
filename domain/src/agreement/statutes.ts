/**
 * Laws to ask a lawyer about before reflection runs, by place. The list says that they exist, not what follows from them;
 * research of 22 November 2026 from stored pages, and no legal advice.
 */
export type Statute = { readonly place: string; readonly name: string; readonly source: string }

export const statutesToAskAbout: readonly Statute[] = [
  { place: 'Illinois', name: 'Public Act 104-0054 (225 ILCS 155)', source: 'self-law.org, jdsupra.com' },
  { place: 'Nevada', name: 'Assembly Bill 406 (2025)', source: 'regulon.ai' },
  { place: 'Maine', name: 'HP 1397', source: 'ai-law-center.orrick.com' },
  { place: 'Utah', name: 'HB 452 (13-72a, 58-60-118)', source: 'law.justia.com' },
  { place: 'California', name: 'Senate Bill 243 (BPC 22601–22606)', source: 'self-law.org, lexace.ai' },
]
