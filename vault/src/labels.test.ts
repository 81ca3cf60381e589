import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toHex, utf8 } from './bytes.ts'
import { labelled, labels } from './labels.ts'

const here = new URL('./', import.meta.url)
const rooms = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const source = (name: string) => readFileSync(new URL(name, here), 'utf8')

describe('labels', () => {
  it('are followed by one 00 byte and contain none', () => {
    expect(toHex(labelled('msg', utf8('!')))).toBe(`${toHex(utf8('vault/v1/msg'))}0021`)
    for (const label of Object.keys(labels)) expect(label).toMatch(/^[a-z-]+(\/[a-z-]+)?$/)
  })

  it('stand in one table: no other room writes one', () => {
    for (const room of rooms.filter((name) => name !== 'labels.ts')) expect(source(room)).not.toContain('vault/v1')
  })
})

describe('the whole vault', () => {
  it('speaks to WebCrypto, and asks for chance, in one room only', () => {
    for (const room of rooms.filter((name) => name !== 'primitives.ts')) expect(source(room)).not.toMatch(/\bcrypto\./)
    expect(source('primitives.ts').match(/getRandomValues/g)).toHaveLength(1)
  })

  it('knows no clock, no network, no storage and no platform', () => {
    const outside = new RegExp('\\b(Date|performance|fetch|XMLHttpRequest|WebSocket|indexedDB|localStorage|document'
      + '|window|process|Buffer)\\b[.(]|node:')
    for (const room of rooms) expect(source(room), room).not.toMatch(outside)
  })

  it('borrows one library, and only when a passphrase is typed', () => {
    for (const room of rooms) {
      const borrowed = [...source(room).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1])
        .filter((name) => name?.startsWith('./') !== true)
      expect(borrowed, room).toEqual(room === 'argon2.ts' ? ['hash-wasm'] : [])
    }
    expect(source('argon2.ts')).toContain("await import('hash-wasm')")
  })
})
