import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { Content } from './worded.ts'

export const contents: { readonly [language in Content['language']]: Content } = { en, es, ar }
