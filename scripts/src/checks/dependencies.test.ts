import { describe, expect, it } from 'vitest'
import { root } from '../root.ts'
import { page, unexplainedDependencies } from './dependencies.ts'
import { sourceFiles } from './tree.ts'

const explained = { path: page, text: '| package | why |\n|---|---|\n| ws | live |\n' }
const manifest = (dependencies: object) => ({ path: 'server/package.json', text: JSON.stringify({ dependencies }) })

describe('what we lean on', () => {
  it('is explained, all of it, and nothing else is', () => {
    expect(unexplainedDependencies(sourceFiles(root))).toEqual([])
  })

  it('is found when it came in without a reason, left its row behind, or may move', () => {
    expect(unexplainedDependencies([explained, manifest({ ws: '8.23.0', leftpad: '1.0.0' })])[0]?.says).toContain('leftpad has no reason')
    expect(unexplainedDependencies([explained, manifest({})])[0]?.says).toContain('ws is not depended on')
    expect(unexplainedDependencies([explained, manifest({ ws: '^8.23.0' })])[0]?.says).toContain('not one exact version')
  })
})
