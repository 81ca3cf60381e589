import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waysTo } from './ways.ts'

describe('ways to a person', () => {
  it('dials the number as it was written, without its spaces', () => {
    expect(waysTo({ call: '+44 20 7946 0018' })).toMatchObject([{ kind: 'call', href: 'tel:+442079460018' }])
  })
  it('dials Arabic-Indic digits as the number they are', () => {
    expect(waysTo({ text: '٠٢٠ ٧٩٤٦' })).toMatchObject([{ kind: 'text', href: 'sms:0207946' }])
  })
  it('offers no way where nothing can be dialled', () => {
    expect(waysTo({ call: 'ask at the door' })).toEqual([])
  })
  it('opens an address of theirs that opens a conversation, and no other', () => {
    expect(waysTo({ link: 'https://example.org/tomas' })).toMatchObject([{ href: 'https://example.org/tomas' }])
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://example.org', 'tomas'])
      expect(waysTo({ link })).toEqual([])
  })
  it('for any words, never leads anywhere but to a call, a text or a conversation', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (call, text, link) => {
        for (const { href } of waysTo({ call, text, link })) expect(href).toMatch(/^(tel|sms|https|mailto|xmpp|sip):/)
      }),
    ))
})
