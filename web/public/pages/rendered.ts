import type { LanguageCode } from '../../kit/language.tsx'
import type { SeenMessage, Slug } from '../content/content.ts'

/** What the builder (scripts/src/pages) brings, and what it gets: text, to be written into files. */
export type RenderOptions = {
  /** From the top of the pages: `assets/…css`, `assets/…js`. */
  readonly style: string
  readonly script: string
  readonly policies: { readonly still: string; readonly withScript: string }
  readonly seen: readonly SeenMessage[]
  /** Where the clinician's room is, where these pages stand beside one. */
  readonly room?: string | undefined
}
export type RenderedPage = { readonly path: string; readonly language: LanguageCode; readonly slug: Slug; readonly html: string; readonly hasScript: boolean }
