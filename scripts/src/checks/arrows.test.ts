import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../root.ts'
import { brokenArrows } from './arrows.ts'
import { sourceFiles, type SourceFile } from './tree.ts'

const planted: readonly SourceFile[] = [
  { path: 'server/src/planted.ts', text: "import { openEnvelope } from '@vibecheck/vault'\nexport const x = openEnvelope\n" },
  { path: 'server/src/typed.ts', text: "import type { Moment } from '@vibecheck/domain'\nexport type X = Moment\n" },
  { path: 'domain/src/planted.ts', text: "export * from '@vibecheck/wire'\n" },
  { path: 'vault/testing/planted.ts', text: "import { ok } from '@vibecheck/domain'\nexport const x = ok\n" },
  { path: 'sync/src/planted.ts', text: "import { openRelay } from '@vibecheck/server/testing'\nexport const x = openRelay\n" },
  { path: 'web/client/src/planted.ts', text: "import { x } from '../../clinician/src/x.ts'\nexport const y = x\n" },
  { path: 'web/clinician/src/planted.ts', text: "import { sealEnvelope } from '@vibecheck/vault'\nexport const y = sealEnvelope\n" },
  { path: 'web/kit/planted/planted.ts', text: "import { connectDevice } from '@vibecheck/sync/device'\nexport const y = connectDevice\n" },
]

/** What a linter for single imports cannot see. */
const hidden: readonly SourceFile[] = [
  { path: 'server/src/lazy.ts', text: "export const x = () => import('@vibecheck/sync')\n" },
  { path: 'server/src/by-path.ts', text: "import { x } from '../../vault/src/index.ts'\nexport const y = x\n" },
  { path: 'web/public/src/worker.ts', text: "new Worker(new URL('../../client/src/main.tsx', import.meta.url))\n" },
  { path: 'server/package.json', text: '{ "dependencies": { "@vibecheck/domain": "0.1.0" } }\n' },
  { path: 'newcomer/src/x.ts', text: "import { x } from '@vibecheck/vault'\nexport const y = x\n" },
]

const allowed: readonly SourceFile[] = [
  { path: 'server/src/x.ts', text: "import { limits } from '@vibecheck/wire'\nimport { y } from './routes/y.ts'\nexport const z = [limits, y]\n" },
  { path: 'sync/src/x.ts', text: "// from '@vibecheck/server'\nimport { x } from '@vibecheck/vault/locked-note'\nexport const y = x\n" },
  { path: 'web/client/src/x.ts', text: "import { x } from '../../kit/page/page.tsx'\nexport const y = x\n" },
]

describe('the arrows between packages', () => {
  it('hold everywhere in this house', () => {
    expect(brokenArrows(sourceFiles(root))).toEqual([])
  })

  it.each([...planted, ...hidden])('a violation planted in $path is found', (file) => {
    expect(brokenArrows([file]).map(({ path }) => path)).toEqual([file.path])
  })

  it('what is allowed stays allowed', () => {
    expect(brokenArrows(allowed)).toEqual([])
  })

  it('the linter refuses every planted import by itself, and none of the allowed ones', () => {
    const top = mkdtempSync(join(tmpdir(), 'arrows-'))
    try {
      copyFileSync(join(root, 'oxlint.json'), join(top, 'oxlint.json'))
      for (const file of [...planted, ...allowed]) {
        mkdirSync(join(top, dirname(file.path)), { recursive: true })
        writeFileSync(join(top, file.path), file.text)
      }
      const oxlint = join(root, 'node_modules', '.bin', 'oxlint')
      const { stdout } = spawnSync(oxlint, ['--config', 'oxlint.json', '--format', 'unix'], { cwd: top, encoding: 'utf8' })
      const refused = new Set(stdout.split('\n').filter((line) => line.includes('no-restricted-imports')).map((line) => line.split(':')[0]))
      expect([...refused].toSorted()).toEqual(planted.map(({ path }) => path).toSorted())
    } finally {
      rmSync(top, { recursive: true })
    }
  })
})
