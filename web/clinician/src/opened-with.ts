import type { OpenedWith } from './app.tsx'

/** The fragment is the one part of an address that never reaches a server. It is read once and not kept there. */
export const readOpenedWith = (fragment: string): OpenedWith => {
  const setup = /^#setup=([A-Za-z0-9_-]{20,200})$/.exec(fragment)?.[1]
  return { sample: fragment === '#sample', ...(setup !== undefined && { setup }) }
}
