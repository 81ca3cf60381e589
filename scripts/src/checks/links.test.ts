import { describe, expect, it } from 'vitest'
import { root } from '../root.ts'
import { brokenLinks, existsUnder } from './links.ts'
import { sourceFiles } from './tree.ts'

describe('links in our documents', () => {
  it('all lead somewhere', () => {
    expect(brokenLinks(sourceFiles(root), existsUnder(root))).toEqual([])
  })

  it('to a missing file or heading are found, by line', () => {
    const files = [
      { path: 'docs/a.md', text: '# A\n\n[b](b.md) [gone](gone.md)\n[kept](b.md#what-is-kept) [lost](b.md#lost) [out](https://example.org)\n' },
      { path: 'docs/b.md', text: '## What is kept\n`[not](a-link.md)`\n' },
    ]
    const there = new Set(files.map(({ path }) => path))
    expect(brokenLinks(files, (path) => there.has(path)).map(({ line, says }) => [line, says])).toEqual([
      [3, 'gone.md leads nowhere'],
      [4, 'b.md#lost: no such heading'],
    ])
  })
})
