import { describe, expect, it } from 'vitest'
import { root } from '../root.ts'
import { columnsIn, unlistedColumns } from './columns.ts'
import { sourceFiles } from './tree.ts'

const registry = (body: string) => ({ path: 'server/src/storage/data-classes.ts', text: `export const dataClasses: X = {\n${body}\n}\n` })
const page = (rows: string) => ({ path: 'docs/threat-model.md', text: `| table | columns |\n|---|---|\n${rows}\n` })

describe('what the relay stores', () => {
  it('is listed in the threat model, every column, with what it gives away, and no other', () => {
    const files = sourceFiles(root)
    expect(unlistedColumns(files)).toEqual([])
    const text = files.find(({ path }) => path === 'server/src/storage/data-classes.ts')?.text ?? ''
    expect(columnsIn(text).size).toBeGreaterThan(60)
  })

  it('a column that is stored and not listed is found, and so is one that is listed as something else', () => {
    const stored = registry("  blobs: { size: 'size', day: 'day' },")
    expect(unlistedColumns([stored, page('| `blobs` | `size` size · `day` day |')])).toEqual([])
    expect(unlistedColumns([stored, page('| `blobs` | `size` size |')]).map(({ says }) => says)).toEqual(['blobs.day day is stored and not listed'])
    expect(unlistedColumns([stored, page('| `blobs` | `size` size · `day` second |')])).toHaveLength(2)
  })
})
