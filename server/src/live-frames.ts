/**
 * Frames of the live connection as they go out: head and content in one buffer, so that each is one write.
 *
 * `ws` writes the head of a frame and its content apart, which costs the relay as much as reading an envelope does. A
 * frame of a server is not masked and ours are not compressed, so its head is a few bytes (RFC 6455, 5.2). Reading, closing
 * and the beat stay with `ws`; whole frames of both may follow one another on the same stream.
 */
import { frame } from '@vibecheck/wire'

const final = 0x80
const opcodes = { text: 1, binary: 2 } as const

type Framed = { readonly whole: Buffer; readonly content: Buffer }

const framed = (opcode: keyof typeof opcodes, length: number): Framed => {
  const headBytes = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const whole = Buffer.allocUnsafe(headBytes + length)
  whole[0] = final | opcodes[opcode]
  if (headBytes === 2) whole[1] = length
  else if (headBytes === 4) {
    whole[1] = 126
    whole.writeUInt16BE(length, 2)
  } else {
    whole[1] = 127
    whole.writeBigUInt64BE(BigInt(length), 2)
  }
  return { whole, content: whole.subarray(headBytes) }
}

export const textFrame = (text: string): Buffer => {
  const { whole, content } = framed('text', Buffer.byteLength(text))
  content.write(text)
  return whole
}

const arrivedHead = 14
export const arrivedFrame = (seq: number, day: number, envelope: Uint8Array): Buffer => {
  const { whole, content } = framed('binary', arrivedHead + envelope.length)
  content[0] = frame.arrived
  content.writeBigUInt64BE(BigInt(seq), 1)
  content.writeUInt32BE(day, 9)
  content[13] = 0
  content.set(envelope, arrivedHead)
  return whole
}

export const ephemeralFrame = (envelope: Uint8Array): Buffer => {
  const { whole, content } = framed('binary', 1 + envelope.length)
  content[0] = frame.ephemeralArrived
  content.set(envelope, 1)
  return whole
}
