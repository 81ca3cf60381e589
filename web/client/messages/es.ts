import { en, type ClientMessages } from './en.ts'
export const es: ClientMessages = en
