/**
 * A writer to be killed: it opens the storage in the folder it is given and appends without pause. It prints the number
 * and id of each envelope after its append was acknowledged, and only then.
 *
 * `node write-load.ts FOLDER` with the keys of its scene on standard input.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { openReceiptKey } from '../src/receipt-key.ts'
import { openSqlite } from '../src/storage/sqlite.ts'
import { storageOn } from '../src/storage/storage.ts'
import { openStream, writeEnvelope } from './device.ts'
import { furnish, newEnvelope } from './scene.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('the folder to write in is named')
const opened = await openSqlite(join(folder, 'relay.db'), openReceiptKey(folder).pem)
if (!opened.ok) throw new Error(opened.error.kind)
const scene = await furnish(storageOn(opened.value), 'real')
writeSync(1, `space ${scene.space.id}\n`)
const writers = Array.from({ length: 8 }, (_, at) => openStream(scene.space, scene.mara.device, at + 1))
await Promise.all(writers.map(async (stream) => {
  for (;;) {
    const envelope = writeEnvelope(stream)
    const kept = await opened.value.append(newEnvelope(scene.practice, scene.space, envelope))
    if (kept.ok) writeSync(1, `${kept.value.seq} ${envelope.id}\n`)
  }
}))
