/**
 * A whole relay in a process of its own, to be killed. It prints its addresses in one line when it is up.
 *
 * `node relay-process.ts FOLDER`
 */
import { openRelay } from '../src/index.ts'
import { unhurried } from './room.ts'

const dataDir = process.argv[2]
if (dataDir === undefined) throw new Error('the folder is named')
const opened = await openRelay({ dataDir, ports: { client: 0, clinician: 0 }, log: 'silent', knocksPerMinute: unhurried })
if (!opened.ok) throw new Error(opened.error.kind)
const { clientUrl, clinicianUrl, setupLink } = opened.value
console.log(JSON.stringify({ clientUrl, clinicianUrl, setupLink }))
