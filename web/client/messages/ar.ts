import { en, type ClientMessages } from './en.ts'
export const ar: ClientMessages = en
