import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { holdsOnThisPlatform } from '../testing/on-this-platform.ts'

/** Beside the project, not in it: public files stay where they were published to. */
const folder = new URL('../../../shared/data/vectors/', import.meta.url)
const names: readonly string[] = existsSync(folder) ? readdirSync(folder) : []
const files = names.filter((name) => name.endsWith('.json'))

holdsOnThisPlatform('Node', Object.fromEntries(
  files.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))])))
