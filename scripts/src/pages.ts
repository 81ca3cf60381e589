/**
 * `npm run pages [-- DIR]`: the public pages as plain files, for any web server. `--room ADDRESS` adds the way to a
 * clinician's room; without it there is none.
 */
import { resolve } from 'node:path'
import { buildPages, mostSelfAuditBytes } from './pages/build-pages.ts'
import { root } from './root.ts'

const words = process.argv.slice(2)
const at = words.indexOf('--room')
const room = at < 0 ? undefined : words[at + 1]
const [dir = 'web/dist/pages', ...more] = words.filter((_, index) => at < 0 || (index !== at && index !== at + 1))

if (more.length > 0 || dir.startsWith('-') || (at >= 0 && room === undefined)) {
  console.error('npm run pages knows one folder to write into, and --room ADDRESS.')
  process.exitCode = 1
} else {
  const outDir = resolve(root, dir)
  const { pages, selfAuditBytes } = await buildPages({ outDir, ...(room === undefined ? {} : { room }) })
  console.log(`${String(pages.length)} pages are in ${outDir}. The self-audit weighs ${String(selfAuditBytes)} of ${String(mostSelfAuditBytes)} bytes, fonts apart.`)
}
