// npm test. Everything it does is in src/test.ts; this only finds the Node that can read it.
import { enter } from './right-node.mjs'

await enter('src/test.ts')
