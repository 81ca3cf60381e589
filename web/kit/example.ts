import type { ComponentChildren } from 'preact'
import type { LanguageCode } from './language.tsx'

/**
 * One state of a component, as data. The board shows it in both lights; the accessibility checks, the 320 px and
 * 200 % text checks and the screenshots all read the same list.
 */
export type Example = {
  readonly name: string
  readonly language?: LanguageCode
  /** The height of a control here, where it promises more than 44 px. */
  readonly targets?: 64 | 88
  /** Shown alone, as wide as a desk, on the clinician's sheet. */
  readonly wide?: boolean
  readonly show: () => ComponentChildren
}
export type Examples = { readonly of: string; readonly examples: readonly Example[] }
