/**
 * A page: a stretch of verified records that the device has sealed for itself, under its local storage key.
 *
 * Promises kept in this room:
 * 1. A page opens only in its own place and version; an older copy put back does not pass for the current one.
 */
import { u32be, utf8, type Bytes } from './bytes.ts'
import { labelled } from './labels.ts'
import { boxOpen, boxSeal, randomBytes, type NotAuthentic, type Random } from './primitives.ts'
import { type Result } from './result.ts'

/** The version comes last and has a fixed length, so no id and version share their bytes with another pair. */
const pageContext = (id: string, version: number): Bytes => labelled('page', utf8(id), u32be(version))

export const sealPage = (
  key: CryptoKey, id: string, version: number, bytes: Bytes, random: Random = randomBytes,
): Promise<Bytes> => boxSeal(key, pageContext(id, version), bytes, random)

export const openPage = (
  key: CryptoKey, id: string, version: number, sealed: Bytes,
): Promise<Result<Bytes, NotAuthentic>> => boxOpen(key, pageContext(id, version), sealed)
