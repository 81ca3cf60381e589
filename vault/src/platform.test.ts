import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { holdsOnThisPlatform } from '../testing/on-this-platform.ts'

/** Beside the project, not in it: public files stay where they were published to. */
const folder = new URL('../../../shared/data/vectors/', import.meta.url)
const files: readonly string[] = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []

holdsOnThisPlatform('Node', Object.fromEntries(
  files.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))])))
