/**
 * Our relay under the same workload, with everything in place that it does in earnest: signed-in devices, a membership
 * check and a signature check for every envelope, the chain of sequence numbers, receipts, the trail, and a flush to
 * disk before it answers.
 *
 * The envelopes are sealed beforehand, so that the load generator's own signing stays out of the way.
 */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import {
  acceptAct, advance, ask, bare, createSpace, expectStatus, goLive, makePerson, nextRecord, openStream, randomId, rotate, seal, signInOver, writeEnvelope,
} from '@vibecheck/server/testing'
import { startChild, type ServerUnderTest } from './child.ts'
import { updateBytes, type Pair } from './workload.ts'

/** Header, tag and signature are on top of the update itself. */
const envelopeOverhead = 16

export const ourRelay = async (
  name: string,
  extraPids: readonly number[],
  env: Readonly<Record<string, string>>,
  envelopesPerPair: number,
): Promise<{ readonly server: ServerUnderTest; readonly connectPair: (index: number) => Promise<Pair> }> => {
  const { child, line, stop } = await startChild([process.execPath, fileURLToPath(new URL('./relay-server.ts', import.meta.url))], /^ready /, env)
  const [, url = '', setupLink = ''] = line.split(' ')
  const ilse = makePerson()
  await expectStatus(201, ask(url, 'POST', 'accounts/clinician', { json: { setup: setupLink.split('#setup=')[1], deviceList: ilse.list } }))
  const ilsesToken = await signInOver(url, ilse.device)
  return {
    server: { name, durable: true, pids: () => [child.pid ?? 0, ...extraPids], stop },
    connectPair: async () => {
      const mara = makePerson()
      const space = createSpace(ilse, 'shared')
      const mailbox = randomId()
      await expectStatus(201, ask(url, 'POST', 'spaces', { token: ilsesToken, json: { record: space.records[0] } }))
      await expectStatus(204, ask(url, 'POST', 'invitations', { token: ilsesToken, json: { mailbox, space: space.id, offer: seal() } }))
      const accept = nextRecord(space, mara.device, acceptAct(mara))
      await expectStatus(204, ask(url, 'POST', `invitations/${mailbox}/answer`, { json: { deviceList: mara.list, accept: bare(accept), answer: seal() } }))
      advance(space, accept)
      await expectStatus(204, ask(url, 'POST', `spaces/${space.id}/membership`, { token: ilsesToken, json: rotate(space, ilse.device, [ilse.device, mara.device]) }))

      const stream = openStream(space, mara.device)
      const sealed = Array.from({ length: envelopesPerPair }, () => writeEnvelope(stream, randomBytes(updateBytes + envelopeOverhead)).bytes)
      const writer = await goLive(url, await signInOver(url, mara.device))
      const reader = await goLive(url, ilsesToken)
      reader.say({ type: 'follow', spaces: [space.id] })
      let waits: (() => void) | undefined
      let arrived = 0
      let acknowledged = 0
      const delivered = () => {
        if (arrived === sent && acknowledged === sent) waits?.()
      }
      let sent = 0
      reader.socket.on('message', (_: Buffer, isBinary: boolean) => {
        if (isBinary) arrived += 1
        delivered()
      })
      writer.socket.on('message', () => {
        acknowledged += 1
        delivered()
      })
      await new Promise((settled) => setTimeout(settled, 100))
      return {
        // Counted once it is both receipted to the writer and in the reader's hands.
        deliver: () =>
          new Promise((resolve) => {
            const next = sealed[sent]
            if (next === undefined) throw new Error('More envelopes were needed than had been sealed')
            waits = resolve
            sent += 1
            writer.append(sent, next)
          }),
        close: () => {
          writer.socket.close()
          reader.socket.close()
        },
      }
    },
  }
}
