/**
 * The way to the relay: one call, one socket. Everything else (shapes, sign-in, patience) stands above it, so that a
 * relay in the same process and the one at the end of a network are spoken to in the same words.
 */
import type { Bytes } from '@vibecheck/vault'

export type RelayRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `relayPath`, without a leading slash. */
  readonly path: string
  readonly token?: string
  readonly json?: unknown
  readonly bytes?: Bytes
}
export type RelayReply = {
  readonly status: number
  readonly header: (name: string) => string | undefined
  readonly body: Bytes
}

export interface RelaySocket {
  send(data: string | Bytes): void
  close(): void
}
export type SocketListener = {
  readonly opened: () => void
  readonly said: (data: string | Bytes) => void
  readonly closed: () => void
}

export interface RelayPort {
  /** What sign-in signatures are bound to. */
  readonly origin: string
  /** Nothing: the relay cannot be reached. */
  call(request: RelayRequest): Promise<RelayReply | undefined>
  connect(listener: SocketListener): RelaySocket
}
