export { backgroundOf, noBackground, type Background } from './background.ts'
export { kinOf, type Kin } from './features.ts'
export { english, recogniseWords, type Language, type WordedThing, type WordReason, type WordRecogniser } from './word-recogniser.ts'
