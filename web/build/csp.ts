import { createHash } from 'node:crypto'

/**
 * What a page may do, as the exact header value. Everything is forbidden first. Inline styles and scripts are
 * allowed by their hash alone, so nobody's words can ever become either.
 */
export const pagePolicy = (html: string): string =>
  [
    `default-src 'none'`,
    `script-src ${["'self'", ...scriptsIn(html).map(hash)].join(' ')}`,
    `style-src ${["'self'", ...textsOf(html, /<style>([\s\S]*?)<\/style>/g).map(hash)].join(' ')}`,
    `img-src 'self' blob: data:`,
    `media-src 'self' blob:`,
    ...commonRules,
  ].join('; ')

/** A worker loads scripts and talks to its own origin. It shows nothing. */
export const workerPolicy = (options: { readonly wasm: boolean }): string =>
  [`default-src 'none'`, `script-src 'self'${options.wasm ? " 'wasm-unsafe-eval'" : ''}`, ...commonRules].join('; ')

const commonRules: readonly string[] = [
  `font-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `manifest-src 'self'`,
  `object-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
  `trusted-types vibecheck`,
]

/** The scripts that stand in the page itself. */
export const scriptsIn = (html: string): readonly string[] => textsOf(html, /<script>([\s\S]*?)<\/script>/g)

const textsOf = (html: string, inline: RegExp): readonly string[] => [...html.matchAll(inline)].map(([, text = '']) => text)
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
