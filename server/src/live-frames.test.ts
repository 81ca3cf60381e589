import { createServer } from 'node:http'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { arrivedFrame, ephemeralFrame, textFrame } from './live-frames.ts'

describe('frames written whole', () => {
  const door = new WebSocketServer({ noServer: true })
  const server = createServer()
  const heard: (Buffer | string)[] = []
  let write: (frame: Buffer) => void
  let device: WebSocket
  beforeAll(async () => {
    const opened = new Promise<void>((resolve) => {
      server.on('upgrade', (request, stream, head) => door.handleUpgrade(request, stream, head, () => {
        write = (frame) => void stream.write(frame)
        resolve()
      }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('it has a port')
    device = new WebSocket(`ws://127.0.0.1:${address.port}`)
    device.on('message', (data: Buffer, isBinary: boolean) => heard.push(isBinary ? data : data.toString('utf8')))
    await opened
  })
  afterAll(() => {
    device.terminate()
    door.close()
    server.close()
  })

  const read = async (frame: Buffer): Promise<Buffer | string | undefined> => {
    const before = heard.length
    write(frame)
    while (heard.length === before) await new Promise((later) => setImmediate(later))
    return heard.at(-1)
  }

  it('are read as they were written, at every length at which the head changes', async () => {
    for (const length of [0, 1, 110, 111, 112, 124, 125, 126, 65_521, 65_522, 65_534, 65_535, 262_144]) {
      const envelope = randomBytes(length)
      const arrived = await read(arrivedFrame(7, 20_780, envelope))
      if (typeof arrived === 'string' || arrived === undefined) throw new Error('it is binary')
      expect([arrived[0], arrived.readBigUInt64BE(1), arrived.readUInt32BE(9), arrived[13]]).toEqual([3, 7n, 20_780, 0])
      expect(arrived.subarray(14).equals(envelope)).toBe(true)
      expect(await read(ephemeralFrame(envelope))).toEqual(Buffer.concat([Buffer.of(4), envelope]))
    }
  })

  it('carry text of any script', async () => {
    for (const text of ['{}', 'a'.repeat(126), 'علي'.repeat(40), '🌒'.repeat(20_000)]) expect(await read(textFrame(text))).toBe(text)
  })
})
