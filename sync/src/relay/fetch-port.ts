import { relayPath } from '@vibecheck/wire'
import type { RelayPort } from './relay-port.ts'

/** The relay on this page's own origin (settled 18). */
export const fetchPort = (origin: string): RelayPort => ({
  origin,
  call: async ({ method, path, token, json, bytes }) => {
    const headers: Record<string, string> = {}
    if (token !== undefined) headers['authorization'] = `Bearer ${token}`
    if (json !== undefined) headers['content-type'] = 'application/json'
    if (bytes !== undefined) headers['content-type'] = 'application/octet-stream'
    const body = bytes ?? (json === undefined ? null : JSON.stringify(json))
    try {
      const reply = await fetch(`${origin}${relayPath}/${path}`, {
        method, headers, body, cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
      })
      const received = new Uint8Array(await reply.arrayBuffer())
      return { status: reply.status, header: (name) => reply.headers.get(name) ?? undefined, body: received }
    } catch {
      return undefined
    }
  },
  connect: ({ opened, said, closed }) => {
    const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}${relayPath}/live`)
    socket.binaryType = 'arraybuffer'
    socket.onopen = opened
    socket.onclose = closed
    socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') said(data)
      else if (data instanceof ArrayBuffer) said(new Uint8Array(data))
    }
    return {
      send: (data) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(data)
      },
      close: () => {
        socket.onclose = null
        socket.close()
        closed()
      },
    }
  },
})
