import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultDataFolder, openDataFolder } from './data-folder.ts'

describe('the data folder', () => {
  let top = ''
  beforeEach(() => { top = mkdtempSync(join(tmpdir(), 'data-folder-')) })
  afterEach(() => {
    chmodSync(top, 0o700)
    rmSync(top, { recursive: true })
  })

  it('is where each system keeps such things, unless told otherwise', () => {
    expect(defaultDataFolder('linux', {}, '/home/ilse')).toBe('/home/ilse/.local/share/vibecheck')
    expect(defaultDataFolder('linux', { XDG_DATA_HOME: '/srv/data' }, '/home/ilse')).toBe('/srv/data/vibecheck')
    expect(defaultDataFolder('linux', { XDG_DATA_HOME: 'data' }, '/home/ilse')).toBe('/home/ilse/.local/share/vibecheck')
    expect(defaultDataFolder('darwin', {}, '/Users/ilse')).toBe('/Users/ilse/Library/Application Support/vibecheck')
  })

  it('is made for its owner alone', () => {
    const folder = openDataFolder(join(top, 'a', 'b'))
    expect(folder).toEqual({ ok: true, value: join(top, 'a', 'b') })
    expect(statSync(join(top, 'a', 'b')).mode & 0o777).toBe(0o700)
  })

  it('is refused in one sentence when it is a file', () => {
    writeFileSync(join(top, 'file'), '')
    for (const path of ['file', 'file/inside']) {
      expect(openDataFolder(join(top, path))).toMatchObject({ ok: false, error: { says: expect.stringMatching(/cannot be used: .*file/) } })
    }
  })

  it('is refused in one sentence when it may not be written to', () => {
    chmodSync(top, 0o500)
    const folder = asAnybody(() => openDataFolder(join(top, 'x')))
    expect(folder).toMatchObject({ ok: false, error: { says: expect.stringMatching(/may not be written/) } })
  })
})

/** For root nothing is unwritable, so root looks at it as nobody in particular would. */
const asAnybody = <T>(look: () => T): T => {
  const me = process.geteuid?.()
  if (me !== 0) return look()
  process.seteuid?.(65_534)
  try {
    return look()
  } finally {
    process.seteuid?.(0)
  }
}
