import { describe, expect, it } from 'vitest'
import { root } from '../root.ts'
import { wronglySaid } from './said.ts'
import { sourceFiles } from './tree.ts'

/** Put together here too, so that the check of the whole tree does not find its own test. */
const joined = (...pieces: readonly string[]): string => pieces.join('')

describe('what our files say', () => {
  it('nowhere breaks a rule of the list', () => {
    expect(wronglySaid(sourceFiles(root))).toEqual([])
  })

  it.each([
    ['README.md', joined('It is HIPAA ', 'compliant.')],
    ['docs/x.md', joined('hipaa-', 'certified')],
    ['web/client/messages/en.ts', joined("sealed: 'zero ", "knowledge'")],
    ['web/client/index.html', joined('<p>unbreak', 'able</p>')],
    ['sync/src/x.ts', joined('// TO', 'DO later')],
    ['web/client/src/x.tsx', joined('node.inner', 'HTML = words')],
    ['domain/src/x.ts', joined('const now = Date', '.now()')],
    ['vault/src/x.ts', joined('const byte = Math', '.random()')],
    ['vault/src/x.test.ts', joined('it', ".only('x', () => {})")],
  ])('a breach planted in %s is found', (path, text) => {
    expect(wronglySaid([{ path, text }])).toHaveLength(1)
  })

  it('a comment may explain what the code may not do', () => {
    expect(wronglySaid([{ path: 'domain/src/x.ts', text: '// never Date.now() here\nexport const x = 1\n' }])).toEqual([])
  })
})
