import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asHtml } from './paper.ts'

const Greeting = ({ name }: { readonly name: string }) => <p class="greeting">{name}</p>

describe('paper', () => {
  it('writes a component as it would be drawn', () => {
    expect(asHtml(<><Greeting name="Mara" /><input type="radio" checked /><br /></>)).toBe('<p class="greeting">Mara</p><input type="radio" checked><br>')
  })

  it('leaves out what cannot be written down', () => {
    expect(asHtml(<button type="button" onClick={() => undefined} disabled={false}>{null}{false}go</button>)).toBe('<button type="button">go</button>')
  })

  it('for any text, in an element or an attribute, writes no markup', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', '&', 'a', ' ') }), (said) => {
      const html = asHtml(<p title={`x${said}`}>{said}y</p>)
      expect(html.match(/</g)).toHaveLength(2)
      expect(html.match(/"/g)).toHaveLength(2)
    }))
  })
})
