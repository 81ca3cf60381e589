/**
 * What may not be said or left lying in our files. A list with reasons, so that each line can be argued about.
 *
 * The patterns are put together from pieces, so that this page does not find itself.
 */
import { findAll, withoutComments, type Finding, type SourceFile } from './tree.ts'

type Rule = {
  readonly says: string
  readonly pattern: RegExp
  readonly where: (path: string) => boolean
  /** Rules about code do not read comments. */
  readonly codeOnly?: boolean
}

const code = (path: string): boolean => /\.(ts|tsx|mjs|js)$/.test(path)
const anywhere = (): boolean => true
const shippedToPages = (path: string): boolean => /^(web|sync)\//.test(path) && code(path) && !/\.test\.tsx?$|\/(testing|board|build)\//.test(path)

export const rules: readonly Rule[] = [
  {
    says: 'R-01: no seal exists for this; say which rule is supported and what the operator does',
    pattern: new RegExp(['HIPAA', '[- ](?:compliant|certified|compliance certificate)'].join(''), 'gi'),
    where: anywhere,
  },
  {
    says: 'R-01: the relay learns something; docs/threat-model.md lists what',
    pattern: new RegExp(['zero', '[- ]knowledge'].join(''), 'gi'),
    where: anywhere,
  },
  { says: 'R-01: nothing is', pattern: new RegExp(['unbreak', 'able|military', '[- ]grade'].join(''), 'gi'), where: anywhere },
  {
    says: 'a wish is an issue or a decision, not a note that outlives its author',
    pattern: new RegExp(['\\b(?:TO', 'DO|FIX', 'ME)\\b'].join(''), 'g'),
    where: anywhere,
  },
  {
    says: 'words of people go into text nodes, never into markup',
    pattern: /\.(?:innerHTML|outerHTML)\b|\binsertAdjacentHTML\b|\bdocument\.write(?:ln)?\(|\bdangerouslySetInnerHTML\b/g,
    where: shippedToPages,
    codeOnly: true,
  },
  {
    says: 'domain is told the time and the chance, it never reads them',
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\.(?:getRandomValues|randomUUID)\b/g,
    where: (path) => /^domain\/src\//.test(path) && code(path),
    codeOnly: true,
  },
  {
    says: 'Math.random is no source of chance for anything sealed',
    pattern: /\bMath\.random\(/g,
    where: (path) => /^(vault|sync|wire|server)\/src\//.test(path) && code(path),
    codeOnly: true,
  },
  {
    says: 'a test that runs alone leaves its neighbours unheard',
    pattern: /\b(?:it|test|describe)\.only\b/g,
    where: code,
    codeOnly: true,
  },
]

export const wronglySaid = (files: readonly SourceFile[]): readonly Finding[] =>
  files.flatMap((file) =>
    rules
      .filter((rule) => rule.where(file.path))
      .flatMap((rule) =>
        findAll(rule.codeOnly === true ? { ...file, text: withoutComments(file.text) } : file, rule.pattern, (found) => `"${found}": ${rule.says}`)))
