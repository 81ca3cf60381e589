import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { Catalogue } from './phrases.ts'

export const catalogues: { readonly [language in Catalogue['language']]: Catalogue } = { en, es, ar }
