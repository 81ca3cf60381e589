/** A small app around a test device: it speaks to a relay as the real ones do, over HTTP and the live connection. */
import { relayPath, wireVersion, type Challenge, type FromRelay, type SignedIn } from '@vibecheck/wire'
import { WebSocket } from 'ws'
import type { TestDevice } from './device.ts'

export type Said = { readonly status: number; readonly text: string; readonly json: unknown; readonly bytes: Uint8Array; readonly headers: Headers }

export const ask = async (
  url: string, method: string, path: string, more: { readonly token?: string; readonly json?: unknown; readonly bytes?: Uint8Array; readonly headers?: Record<string, string> } = {},
): Promise<Said> => {
  const headers: Record<string, string> = { ...(more.token === undefined ? {} : { authorization: `Bearer ${more.token}` }) }
  if (more.json !== undefined) headers['content-type'] = 'application/json'
  if (more.bytes !== undefined) headers['content-type'] = 'application/octet-stream'
  const body = more.json !== undefined ? JSON.stringify(more.json) : more.bytes === undefined ? null : Buffer.from(more.bytes)
  const response = await fetch(`${url}${relayPath}/${path}`, { method, headers: { ...headers, ...more.headers }, body })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const text = Buffer.from(bytes).toString('utf8')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = undefined
  }
  return { status: response.status, text, json, bytes, headers: response.headers }
}

export const kindOf = (said: Said): unknown =>
  typeof said.json === 'object' && said.json !== null && 'kind' in said.json ? said.json.kind : `${said.status}`

export const signInOver = async (url: string, device: TestDevice, origin = url): Promise<string> => {
  const asked = await ask(url, 'POST', 'sign-in/challenge', { json: { wire: wireVersion, device: device.keys.id } })
  const { challenge } = asked.json as Challenge
  const sig = device.sign('sig/sign-in', Buffer.from(challenge, 'base64url'), Buffer.from(origin, 'utf8'))
  const said = await ask(url, 'POST', 'sign-in', { json: { device: device.keys.id, challenge, sig: Buffer.from(sig).toString('base64url') } })
  if (said.status !== 200) throw new Error(`sign-in said ${said.text}`)
  return (said.json as SignedIn).token
}

/** A live connection that remembers what it was told. */
export type LiveApp = {
  readonly socket: WebSocket
  readonly heard: (FromRelay | { readonly type: 'arrived'; readonly seq: number; readonly bytes: Buffer } | { readonly type: 'ephemeral'; readonly bytes: Buffer })[]
  readonly until: (is: (message: LiveApp['heard'][number]) => boolean) => Promise<LiveApp['heard'][number]>
  readonly say: (message: unknown) => void
  readonly append: (request: number, envelope: Uint8Array) => void
  readonly ephemeral: (envelope: Uint8Array) => void
  readonly closed: Promise<number>
}

export const goLive = async (url: string, token: string, headers: Record<string, string> = {}): Promise<LiveApp> => {
  const socket = new WebSocket(`${url.replace('http', 'ws')}${relayPath}/live`, { headers })
  const heard: LiveApp['heard'] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data, isBinary) => {
    const bytes = data as Buffer
    if (!isBinary) heard.push(JSON.parse(bytes.toString('utf8')) as FromRelay)
    else if (bytes[0] === 3) heard.push({ type: 'arrived', seq: Number(bytes.readBigUInt64BE(1)), bytes: bytes.subarray(14) })
    else heard.push({ type: 'ephemeral', bytes: bytes.subarray(1) })
    for (const look of [...waiting]) look()
  })
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  const until: LiveApp['until'] = (is) =>
    new Promise((resolve) => {
      const look = () => {
        const found = heard.find(is)
        if (found === undefined) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  const app: LiveApp = {
    socket, heard, until, closed,
    say: (message) => socket.send(JSON.stringify(message)),
    append: (request, envelope) => {
      const head = Buffer.alloc(5)
      head.writeUInt8(1, 0)
      head.writeUInt32BE(request, 1)
      socket.send(Buffer.concat([head, envelope]))
    },
    ephemeral: (envelope) => socket.send(Buffer.concat([Buffer.of(2), envelope])),
  }
  app.say({ type: 'hello', token })
  await Promise.race([until((message) => message.type === 'welcome'), closed])
  return app
}
