/**
 * A passkey in software: what an authenticator answers, byte by byte (Web Authentication Level 3, 6.1 and 6.5),
 * so that the relay's side is tested without a browser. It can be told to skip verifying its user.
 */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

export type TestPasskey = {
  readonly id: string
  readonly register: (challenge: string, origin: string, domain: string, verifies?: boolean) => Readonly<Record<string, unknown>>
  readonly assert: (challenge: string, origin: string, domain: string, verifies?: boolean) => Readonly<Record<string, unknown>>
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 } as const
const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

export const makePasskey = (): TestPasskey => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const credential = randomBytes(32)
  const id = text(credential)
  let counter = 0
  // COSE: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
  const cose = Buffer.concat([
    Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20), Buffer.from(x, 'base64url'), Buffer.of(0x22, 0x58, 0x20), Buffer.from(y, 'base64url'),
  ])
  const authenticatorData = (domain: string, verifies: boolean, attested: Buffer = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(++counter)
    const flag = flags.present | (verifies ? flags.verified : 0) | (attested.length > 0 ? flags.attested : 0)
    return Buffer.concat([sha(domain), Buffer.of(flag), count, attested])
  }
  const clientData = (type: string, challenge: string, origin: string) => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  return {
    id,
    register: (challenge, origin, domain, verifies = true) => {
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.of(0, credential.length), credential, cose])
      const data = authenticatorData(domain, verifies, attested)
      // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
      const attestation = Buffer.concat([
        Buffer.of(0xa3, 0x63), Buffer.from('fmt'), Buffer.of(0x64), Buffer.from('none'), Buffer.of(0x67), Buffer.from('attStmt'), Buffer.of(0xa0, 0x68),
        Buffer.from('authData'), Buffer.of(0x59, data.length >> 8, data.length & 255), data,
      ])
      return {
        id, rawId: id, type: 'public-key', clientExtensionResults: {},
        response: { clientDataJSON: text(clientData('webauthn.create', challenge, origin)), attestationObject: text(attestation), transports: ['internal'] },
      }
    },
    assert: (challenge, origin, domain, verifies = true) => {
      const data = authenticatorData(domain, verifies)
      const client = clientData('webauthn.get', challenge, origin)
      return {
        id, rawId: id, type: 'public-key', clientExtensionResults: {},
        response: { clientDataJSON: text(client), authenticatorData: text(data), signature: text(sign('sha256', Buffer.concat([data, sha(client)]), privateKey)) },
      }
    },
  }
}
