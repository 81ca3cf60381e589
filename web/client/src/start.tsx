/**
 * The first script: opens what shows before the lock, puts the client's own words within two taps, and sends for
 * the rest. It is on the path to somebody's own words, so everything here is counted in bytes (stack.md).
 */
import { render } from 'preact'
import '../../kit/kit.css'
import '../../kit/cue/cue.css'
import '../../kit/leave-now/leave-now.css'
import '../../kit/line-button/line-button.css'
import '../../kit/page/page.css'
import '../../kit/target/target.css'
import '../../kit/words/words.css'
import './ground/ground.css'
import './people/people.css'
import { coverWhileHidden } from '../../kit/leave-now/leave.ts'
import { App } from './app.tsx'
import { followStill } from './ground/ground.ts'
import type { Parts } from './parts.ts'

export const start = (parts: Parts, page: Document = document): void => {
  const root = page.getElementById('app')
  if (root === null) throw new Error('The page must hold a place for the app.')
  const invitation = takeFragment(page)
  followStill(page)
  coverWhileHidden(page)
  render(<App parts={parts} arrival={invitation} />, root)
}

/** What a link brought along is read once and gone from the address before anything else happens. */
export type Arrival = { readonly kind: 'nothing' } | { readonly kind: 'invitation'; readonly url: string } | { readonly kind: 'sample' }

const takeFragment = (page: Document): Arrival => {
  const { hash, href, pathname } = page.location
  if (hash === '') return { kind: 'nothing' }
  page.defaultView?.history.replaceState(null, '', pathname)
  if (hash.startsWith('#pair=')) return { kind: 'invitation', url: href }
  return hash === '#sample' ? { kind: 'sample' } : { kind: 'nothing' }
}
