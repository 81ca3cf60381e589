import { formsFound } from '@vibecheck/vault/testing'
import type { Bytes } from '@vibecheck/vault'
import { expect } from 'vitest'

interface LookingFor<R> {
  /** The words are found in these bytes, as text, UTF-16, hex or base64. */
  toReveal(words: string): R
}
declare module 'vitest' {
  // The parameters have to be the ones vitest declares.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends LookingFor<R> {}
}

expect.extend({
  toReveal: (bytes: Bytes, words: string) => {
    const forms = formsFound(bytes, words)
    return { pass: forms.length > 0, message: () => `found as ${forms.join(', ') || 'nothing'}` }
  },
})
