export * from './result.ts'
export * from './bytes.ts'
export { labels, type Label } from './labels.ts'
export {
  randomBytes, sha256, type InvalidPublicKey, type NotAuthentic, type Random,
} from './primitives.ts'
export { padmeLength, type BadPadding } from './padding.ts'
export { hpkeOpen, hpkeSeal, type Psk, type SealingKeys, type ToOpen, type ToSeal } from './hpke.ts'
export * from './sign.ts'
export * from './ids.ts'
export * from './device.ts'
export {
  deriveMessageKey, envelopeId, openEnvelope, parseEnvelope, parseRedacted, redactedBytes, rememberMessageKeys,
  sealEnvelope, verifyEnvelope,
  type CannotOpen, type Envelope, type EnvelopeHead, type EnvelopeKeys, type EnvelopeKind, type EnvelopeRefused,
  type MessageKeys, type RedactedEnvelope, type ToEnvelope,
} from './envelope.ts'
export * from './epoch.ts'
export * from './record.ts'
export * from './luk.ts'
export { argon2idHere, type Argon2id, type Argon2Input } from './argon2.ts'
export * from './unlock.ts'
export {
  formatKit, isKitGroup, kitCheckValue, kitWrapKey, makeKit, parseKit,
  type Kit, type KitGroup, type KitRefused, type PrintedKit,
} from './kit.ts'
export { makePassphrase, safetyWords, transcriptHash, words } from './words.ts'
export * from './invitation.ts'
export * from './locked-note.ts'
export * from './page.ts'
export * from './blob.ts'
export * from './receipt.ts'
