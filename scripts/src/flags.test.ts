import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFlags } from './flags.ts'

const refusalOf = (...args: readonly string[]): string => {
  const flags = readFlags(args)
  return flags.ok ? 'understood' : flags.error.says
}

describe('npm start', () => {
  it('begins without being told anything', () => {
    expect(readFlags([])).toEqual({ ok: true, value: { port: 4100, sample: false, open: true, dev: false } })
  })

  it('understands every flag, with a space or an equals sign', () => {
    const spaced = readFlags(['--data', '/srv/x', '--port', '0', '--sample', '--no-open', '--dev',
      '--url', 'https://a.example.org', '--room-url', 'https://b.example.org'])
    const equals = readFlags(['--data=/srv/x', '--port=0', '--sample', '--no-open', '--dev',
      '--url=https://a.example.org/', '--room-url=https://b.example.org/'])
    expect(spaced).toEqual(equals)
    expect(spaced).toMatchObject({ ok: true, value: { data: '/srv/x', port: 0, sample: true, open: false, dev: true } })
  })

  it.each([
    [['--smaple'], /^--smaple is not understood/],
    [['--sample=yes'], /^--sample=yes is not understood/],
    [['data'], /^data is not understood/],
    [['--data'], /^--data needs a value/],
    [['--data', '--sample'], /^--data needs a value/],
    [['--port', 'http'], /^--port takes a number/],
    [['--port', '65535'], /^--port takes a number/],
    [['--port', '-1'], /^--port takes a number/],
    [['--url', 'https://a.example.org'], /belong together/],
    [['--url', 'https://a.example.org', '--room-url', 'https://a.example.org'], /must differ/],
    [['--url', 'mirror'], /it is not an address/],
    [['--url', 'http://a.example.org', '--room-url', 'https://b.example.org'], /must begin with https/],
    [['--url', 'https://192.0.2.1'], /not a number/],
    [['--url', 'https://[2001:db8::1]'], /not a number/],
    [['--url', 'https://a.example.org/path'], /must end after the host name/],
    [['--url', 'https://me:secret@a.example.org'], /name or password/],
    [['--url', 'https://mirror'], /with a dot/],
  ])('answers %j with one clear sentence', (args, sentence) => {
    expect(refusalOf(...args)).toMatch(sentence)
  })

  it('for any arguments answers with flags or with a sentence, and never throws', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('--data', '--port', '--url', '--sample', '='))), (args) => {
      const flags = readFlags(args)
      expect(flags.ok || flags.error.says.endsWith('.') || flags.error.says.length > 0).toBe(true)
    }))
  })
})
