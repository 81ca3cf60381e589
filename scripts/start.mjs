// npm start. Everything it does is in src/serve.ts; this only finds the Node that can read it.
import { enter } from './right-node.mjs'

await enter('src/serve.ts')
