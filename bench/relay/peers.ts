/** The peers: what others run for the same job. Both keep documents in memory; neither is durable when it answers. */
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { HocuspocusProvider } from '@hocuspocus/provider'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { startChild, type ServerUnderTest } from './child.ts'
import { updateBytes, type Pair } from './workload.ts'

type Peer = { readonly server: ServerUnderTest; readonly connectPair: (index: number) => Promise<Pair> }

export const hocuspocus = async (): Promise<Peer> => {
  const { child, line, stop } = await startChild([process.execPath, fileURLToPath(new URL('./hocuspocus-server.ts', import.meta.url))], /^ready \d+/)
  const url = `ws://127.0.0.1:${line.split(' ')[1] ?? ''}`
  const connect = async (name: string, document: Y.Doc) => {
    const provider = new HocuspocusProvider({ url, name, document })
    await new Promise<void>((synced) => provider.on('synced', () => synced()))
    return provider
  }
  return {
    server: { name: 'Hocuspocus 4.7.0 (memory)', durable: false, pids: () => [child.pid ?? 0], stop },
    connectPair: (index) => yjsPair((document) => connect(`pair-${String(index)}`, document)),
  }
}

export const yWebsocket = async (port: number): Promise<Peer> => {
  const program = createRequire(import.meta.url).resolve('y-websocket/bin/utils').replace('utils.cjs', 'server.cjs')
  const { child, stop } = await startChild([process.execPath, program], /running at/, { HOST: '127.0.0.1', PORT: String(port) })
  const connect = async (name: string, document: Y.Doc) => {
    const provider = new WebsocketProvider(`ws://127.0.0.1:${String(port)}`, name, document, { disableBc: true })
    await new Promise<void>((synced) => provider.on('sync', (isSynced: boolean) => isSynced && synced()))
    return provider
  }
  return {
    server: { name: 'y-websocket 2.1.0 (memory)', durable: false, pids: () => [child.pid ?? 0], stop },
    connectPair: (index) => yjsPair((document) => connect(`pair-${String(index)}`, document)),
  }
}

/** One register of 600 fresh random bytes: the smallest update that carries as much as ours does. */
const yjsPair = async (connect: (document: Y.Doc) => Promise<{ destroy: () => void }>): Promise<Pair> => {
  const [writer, reader] = [new Y.Doc(), new Y.Doc()]
  const providers = [await connect(writer), await connect(reader)]
  let arrived: () => void = () => undefined
  reader.on('update', () => arrived())
  return {
    deliver: () =>
      new Promise((delivered) => {
        arrived = delivered
        writer.getMap('moment').set('sealed', crypto.getRandomValues(new Uint8Array(updateBytes)))
      }),
    close: () => {
      for (const provider of providers) provider.destroy()
    },
  }
}
