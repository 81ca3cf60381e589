import { gzipSync } from 'node:zlib'

/**
 * What a phone has to read before it can show somebody their own words, and what it may cost. Phones are old
 * and nights are long: the limits are held by the build.
 */
export type Size = { readonly raw: number; readonly gz: number }
export type BuiltFile = Size & {
  readonly path: string
  /** Part of what runs before the client's own words are on the screen. */
  readonly onThePath: boolean
}
export type Sizes = {
  readonly files: readonly BuiltFile[]
  readonly pathToOwnWords: Size
  readonly serviceWorker: Size | undefined
}

export const sizeOf = (content: string | Uint8Array): Size => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { raw: bytes.byteLength, gz: gzipSync(bytes, { level: 9 }).byteLength }
}

export const sum = (sizes: readonly Size[]): Size => ({
  raw: sizes.reduce((total, { raw }) => total + raw, 0),
  gz: sizes.reduce((total, { gz }) => total + gz, 0),
})

export const limits = { pathToOwnWords: 12 * 1024, serviceWorker: 1024 } as const

/** Each sentence is one limit that does not hold. */
export const brokenLimits = (sizes: Sizes): readonly string[] => [
  ...(sizes.pathToOwnWords.gz > limits.pathToOwnWords
    ? [`The script before the client's own words must be at most ${limits.pathToOwnWords} bytes gzipped: it is ${sizes.pathToOwnWords.gz}.`]
    : []),
  ...(sizes.serviceWorker !== undefined && sizes.serviceWorker.gz >= limits.serviceWorker
    ? [`The service worker must be under ${limits.serviceWorker} bytes gzipped: it is ${sizes.serviceWorker.gz}.`]
    : []),
]

export const assertSizes = (sizes: Sizes): void => {
  const broken = brokenLimits(sizes)
  if (broken.length > 0) throw new Error(broken.join('\n'))
}
