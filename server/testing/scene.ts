/** Ilse's practice with Mara in it, written straight into a storage, without a relay around it. */
import { randomBytes } from 'node:crypto'
import { hearDeviceList } from '../src/records.ts'
import { kindNumber, readEnvelope } from '../src/spaces/envelope.ts'
import { hearStep } from '../src/spaces/membership-log.ts'
import type { NewAccount } from '../src/storage/acts.ts'
import type { NewEnvelope } from '../src/storage/append.ts'
import type { Storage } from '../src/storage/storage.ts'
import { acceptAct, advance, bare, createSpace, makePerson, nextRecord, randomHash, randomId, rotate, type TestEnvelope, type TestPerson, type TestSpace } from './device.ts'

export const monday = Date.UTC(2026, 10, 23, 21, 14, 7)

export const accountOf = (person: TestPerson): NewAccount => {
  const heard = hearDeviceList(undefined, person.list)
  if (!heard.ok) throw new Error(heard.error.kind)
  return {
    person: person.id,
    entries: heard.value.entries.map(({ bytes, core }) => ({ n: core.n, ...bytes })),
    devices: [...heard.value.list.devices.values()].map(({ id, sign, isKit, removed }) => ({ id, sign, isKit, removed })),
  }
}

export const newEnvelope = (practice: string, space: TestSpace, { bytes }: Pick<TestEnvelope, 'bytes'>, now = monday): NewEnvelope => {
  const envelope = readEnvelope(bytes)
  if (!envelope.ok) throw new Error(envelope.error.kind)
  const { header, id } = envelope.value
  return {
    practice, space: space.id, membershipN: space.n, device: header.device, stream: header.stream, kind: kindNumber[header.kind],
    epoch: header.epoch, deviceSeq: header.seq, prev: header.prev, id, bytes, now,
  }
}

/** Ilse's practice with Mara in it, written straight into the storage. */
export const furnish = async (storage: Storage, kind: 'real' | 'sample' = 'real') => {
  const ilse = makePerson()
  const mara = makePerson()
  const practice = randomId()
  const linkHash = randomHash()
  const { engine } = storage
  await engine.act('offerSetupLink', { linkHash, kind, now: monday })
  const setUp = await engine.act('setUpPractice', { linkHash, practice, account: accountOf(ilse), now: monday })
  const space = createSpace(ilse, 'shared')
  const actor = { practice, device: ilse.device.keys.id, now: monday }
  const created = hearStep(undefined, space.records[0] ?? { core: '', wraps: '', sig: '' })
  if (!created.ok) throw new Error(created.error.kind)
  await engine.act('beginSpace', { actor, step: created.value.step })
  const mailboxHash = randomHash()
  await engine.act('openInvitation', { actor, person: ilse.id, mailboxHash, space: space.id, offer: exact(40), endsAt: monday + 86_400_000 })
  const accept = nextRecord(space, mara.device, acceptAct(mara))
  const accepted = hearStep(created.value.after, bare(accept))
  if (!accepted.ok) throw new Error(accepted.error.kind)
  const answered = await engine.act('answerInvitation', {
    mailboxHash, account: accountOf(mara), isKnown: false, step: accepted.value.step, answer: exact(50), answerHash: randomHash(), now: monday,
  })
  advance(space, accept)
  const epoch = hearStep(accepted.value.after, rotate(space, ilse.device, [ilse.device, mara.device]))
  if (!epoch.ok) throw new Error(epoch.error.kind)
  const rotated = await engine.act('appendMembership', { actor, step: epoch.value.step })
  return { ilse, mara, practice, space, actor, linkHash, mailboxHash, setUp, answered, rotated, accepted: accepted.value }
}
export const exact = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(length))
