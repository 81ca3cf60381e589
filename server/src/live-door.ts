/**
 * The door of the live connection: a WebSocket at `live`, on either app's origin.
 *
 * Promises kept in this room:
 * 1. A page that is not ours is turned away before the connection opens.
 * 2. The first frame signs in, within five seconds. The token is in no address and no header, so in no log of a proxy.
 * 3. Frames of one connection are taken in the order in which they came.
 */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { bytesToHex, frame, limits, relayPath, type FromDevice, type SpaceId } from '@vibecheck/wire'
import { WebSocketServer, type RawData, type WebSocket } from 'ws'
import { whoIs } from './accounts/sign-in.ts'
import { closeCodes, parseFromDevice, refusedFrame, type Connection } from './live.ts'
import { nameOfError } from './log.ts'
import { mayComeFrom } from './origins.ts'
import type { Refused } from './refusals.ts'
import type { Relay } from './relay.ts'
import { admitEnvelope, appendEnvelope, keptToAppended } from './spaces/append-envelope.ts'
import { proveMember, proveRecentMember, type ProvenSpace } from './spaces/prove-member.ts'

const secondsToSignIn = 5
const spaceAt = { from: 8, to: 24 } as const

export const openLiveDoor = (relay: () => Relay, server: Server): { readonly close: () => void } => {
  const door = new WebSocketServer({ noServer: true, maxPayload: limits.envelopeBytes + 16, perMessageDeflate: false })
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (request.url !== `${relayPath}/live` || !mayComeFrom(relay().origins, request.headers.origin)) {
      relay().log({ event: 'live', what: 'refused', sockets: relay().live.sockets })
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    door.handleUpgrade(request, stream, head, (socket) => converse(relay(), socket, stream))
  })
  const beat = setInterval(() => {
    for (const socket of door.clients) socket.ping()
  }, 30_000)
  beat.unref()
  return {
    close: () => {
      clearInterval(beat)
      for (const socket of door.clients) socket.terminate()
      door.close()
    },
  }
}

const converse = (relay: Relay, socket: WebSocket, stream: Duplex): void => {
  let connection: Connection | undefined
  let turn: Promise<void> = Promise.resolve()
  let waiting = 0
  const late = setTimeout(() => socket.close(closeCodes.signedOut), secondsToSignIn * 1000)
  late.unref()

  socket.on('message', (data, isBinary) => {
    if (waiting === 0 && connection !== undefined && isBinary && takeAtOnce(relay, connection, rawBytes(data))) return
    waiting += 1
    turn = turn.then(() => takeIn(data, isBinary)).catch((error: unknown) => {
      relay.log({ event: 'broke', where: 'live', error: nameOfError(error) })
      socket.close(1011)
    }).finally(() => {
      waiting -= 1
    })
  })
  socket.on('close', () => {
    clearTimeout(late)
    if (connection === undefined) return
    relay.live.leave(connection)
    relay.log({ event: 'live', what: 'closed', sockets: relay.live.sockets })
  })
  socket.on('error', () => socket.terminate())

  const takeIn = async (data: RawData, isBinary: boolean): Promise<void> => {
    const bytes = rawBytes(data)
    if (connection === undefined) return hello(isBinary ? undefined : parseFromDevice(bytes.toString('utf8')))
    if (connection.me.endsAt <= relay.now()) return socket.close(closeCodes.signedOut)
    if (isBinary) return takeFrame(relay, connection, bytes)
    const message = parseFromDevice(bytes.toString('utf8'))
    if (message === undefined || message.type === 'hello') return socket.close(closeCodes.malformed)
    return heed(relay, connection, message)
  }

  const hello = async (message: FromDevice | undefined): Promise<void> => {
    const me = message?.type === 'hello' ? await whoIs(relay, message.token) : undefined
    if (me === undefined) return socket.close(closeCodes.signedOut)
    clearTimeout(late)
    if (socket.readyState !== socket.OPEN) return
    connection = relay.live.enter(me, socket, stream)
    relay.live.tell(connection, { type: 'welcome' })
    relay.log({ event: 'live', what: 'opened', sockets: relay.live.sockets })
  }
}

const rawBytes = (data: RawData): Buffer =>
  Array.isArray(data) ? Buffer.concat(data) : data instanceof ArrayBuffer ? Buffer.from(data) : data

const heed = async (relay: Relay, connection: Connection, message: Exclude<FromDevice, { type: 'hello' }>): Promise<void> => {
  if (message.type === 'follow') {
    // A space one is not in is passed over in silence, like one that isn't there.
    for (const space of message.spaces)
      if ((await proveMember(relay.memberships, space, connection.me)) !== undefined) relay.live.follow(connection, space)
    return
  }
  if (!message.sitting) return relay.live.rise(connection, message.space)
  const proven = await proveMember(relay.memberships, message.space, connection.me)
  if (proven !== undefined && proven.membership.purpose === 'shared') relay.live.sit(connection, message.space)
}

/** Most frames are appends to a space that is known: these wait for nobody before they wait for the disk. */
const takeAtOnce = (relay: Relay, connection: Connection, bytes: Buffer): boolean => {
  if (bytes[0] !== frame.append || bytes.length <= 5 || connection.me.endsAt <= relay.now()) return false
  const envelope = restOf(bytes, 5)
  const proven = proveRecentMember(relay.memberships, spaceOf(envelope), connection.me)
  if (proven !== undefined) void answer(relay, connection, bytes.readUInt32BE(1), proven, envelope)
  return proven !== undefined
}

const takeFrame = async (relay: Relay, connection: Connection, bytes: Buffer): Promise<void> => {
  const kind = bytes[0]
  if (kind === frame.append && bytes.length > 5) {
    const request = bytes.readUInt32BE(1)
    const envelope = restOf(bytes, 5)
    const proven = await proofFor(relay, connection, envelope)
    // Not awaited: the next frame is taken in while this one's commit is under way, and shares it.
    void answer(relay, connection, request, proven, envelope)
    return
  }
  if (kind === frame.ephemeral && bytes.length > 1) {
    const envelope = restOf(bytes, 1)
    const proven = await proofFor(relay, connection, envelope)
    const admitted = proven === undefined ? undefined : admitEnvelope(connection.me, proven, envelope)
    if (proven !== undefined && admitted?.ok === true && admitted.value.header.kind === 'ephemeral')
      relay.live.passOn(connection, proven.space, envelope)
    return
  }
  connection.socket.close(closeCodes.malformed)
}

/** Not copied: a frame that was read is never written to again. */
const restOf = ({ buffer, byteOffset, length }: Buffer, from: number): Uint8Array<ArrayBuffer> => buffer instanceof ArrayBuffer
  ? new Uint8Array(buffer, byteOffset + from, length - from)
  : new Uint8Array(buffer, byteOffset + from, length - from).slice()

const spaceOf = (envelope: Uint8Array): SpaceId => bytesToHex(envelope.subarray(spaceAt.from, spaceAt.to))

const proofFor = async (relay: Relay, { me }: Connection, envelope: Uint8Array): Promise<ProvenSpace | undefined> => {
  const space = spaceOf(envelope)
  return proveRecentMember(relay.memberships, space, me) ?? (await proveMember(relay.memberships, space, me))
}

const answer = async (
  relay: Relay, connection: Connection, request: number, proven: ProvenSpace | undefined, envelope: Uint8Array<ArrayBuffer>,
): Promise<void> => {
  const refused = (error: Refused) => relay.live.tell(connection, refusedFrame(request, error))
  if (proven === undefined) return refused({ kind: 'NotFound' })
  try {
    const kept = await appendEnvelope(relay, connection.me, proven, envelope)
    if (!kept.ok) return refused(kept.error)
    relay.live.tell(connection, { type: 'appended', request, ...keptToAppended(kept.value) })
  } catch (error) {
    relay.log({ event: 'storage failed', act: nameOfError(error) })
    refused({ kind: 'Unavailable' })
  }
}
