/**
 * A wire tap: stands between the browsers and the relay and keeps every byte the relay received and sent.
 *
 * Browsers mask WebSocket frames, so a plain recording would hide what it holds: frames towards the relay are
 * unmasked here (RFC 6455, 5.3) before they are kept. The relay never compresses its frames.
 */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export type WireTap = {
  readonly port: number
  readonly received: () => Buffer
  readonly sent: () => Buffer
  /** No new connection passes, and those that are open end: the network is away. */
  readonly cut: (away: boolean) => void
  readonly close: () => Promise<void>
}

export const tapWire = async (targetPort: () => number): Promise<WireTap> => {
  const received: Buffer[] = []
  const sent: Buffer[] = []
  const sockets = new Set<Socket>()
  let away = false
  const server: Server = createServer((browser) => {
    if (away) {
      browser.destroy()
      return
    }
    const relay = connect(targetPort(), '127.0.0.1')
    const unmask = unmasking()
    for (const socket of [browser, relay]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      socket.on('error', () => {
        browser.destroy()
        relay.destroy()
      })
    }
    browser.on('data', (bytes) => received.push(unmask(bytes)))
    relay.on('data', (bytes) => sent.push(Buffer.from(bytes)))
    browser.pipe(relay)
    relay.pipe(browser)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    port,
    received: () => Buffer.concat(received),
    sent: () => Buffer.concat(sent),
    cut: (nowAway) => {
      away = nowAway
      if (away) for (const socket of sockets) socket.destroy()
    },
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => closed())
      }),
  }
}

/** HTTP passes as it is; after an upgrade, frames are unmasked one by one, however they are cut into packets. */
const unmasking = (): ((bytes: Buffer) => Buffer) => {
  let upgraded = false
  let head = Buffer.alloc(0)
  let rest = Buffer.alloc(0)
  return (bytes) => {
    if (!upgraded) {
      head = Buffer.concat([head, bytes]).subarray(-16_384)
      const text = head.toString('latin1').toLowerCase()
      const end = text.lastIndexOf('\r\n\r\n')
      if (!text.includes('upgrade: websocket') || end < 0) return Buffer.from(bytes)
      upgraded = true
      rest = Buffer.from(head.subarray(end + 4))
      return Buffer.from(bytes)
    }
    rest = Buffer.concat([rest, bytes])
    const clear: Buffer[] = []
    for (;;) {
      const frame = takeFrame(rest)
      if (frame === undefined) return Buffer.concat(clear)
      clear.push(frame.clear)
      rest = rest.subarray(frame.length)
    }
  }
}

const takeFrame = (bytes: Buffer): { readonly clear: Buffer; readonly length: number } | undefined => {
  if (bytes.length < 6) return undefined
  const short = bytes.readUInt8(1) & 127
  const extended = short === 126 ? 2 : short === 127 ? 8 : 0
  if (bytes.length < 2 + extended + 4) return undefined
  const size = extended === 2 ? bytes.readUInt16BE(2) : extended === 8 ? Number(bytes.readBigUInt64BE(2)) : short
  const start = 2 + extended + 4
  if (bytes.length < start + size) return undefined
  const mask = bytes.subarray(2 + extended, start)
  const clear = Buffer.from(bytes.subarray(start, start + size))
  for (let at = 0; at < clear.length; at += 1) clear[at] = clear.readUInt8(at) ^ mask.readUInt8(at % 4)
  return { clear, length: start + size }
}
