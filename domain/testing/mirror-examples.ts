/** The fifteen worked replies, kept outside the repository: absent ones are told loudly, never passed over. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const place = process.env['VIBECHECK_DATA'] ?? fileURLToPath(new URL('../../../shared/data/', import.meta.url))

export const mirrorExamples = (): unknown => {
  const path = `${place.replace(/\/?$/, '/')}mirror_examples.json`
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    console.warn(`NOT CHECKED: the fifteen worked replies are not at ${path}; set VIBECHECK_DATA to their folder.`)
    return undefined
  }
}
