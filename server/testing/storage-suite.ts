/**
 * What every storage promises, whichever database is underneath. SQLite and PostgreSQL both run it.
 */
import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noHash, readReceipt, type Hash, type PublicKey } from '@vibecheck/wire'
import { sha256 } from '../src/hashes.ts'
import { bytesToSignedRecord } from '../src/records.ts'
import { hearStep } from '../src/spaces/membership-log.ts'
import { proveMember, rememberMemberships, type Memberships, type ProvenSpace } from '../src/spaces/prove-member.ts'
import type { Kept } from '../src/storage/append.ts'
import { storageOn, type Storage } from '../src/storage/storage.ts'
import type { Engine } from '../src/storage/engine.ts'
import { acceptAct, bare, createSpace, makePerson, nextRecord, openStream, randomHash, randomId, rotate, sealEnvelope, writeEnvelope, type TestEnvelope } from './device.ts'
import { isReceiptOf, nameOfReceipt } from './receipt.ts'
import { accountOf, exact, furnish, monday, newEnvelope } from './scene.ts'

const dayOf = Math.floor(monday / 86_400_000)

export const storageSuite = (name: string, open: () => Promise<{ readonly engine: Engine; readonly receiptKey: PublicKey; readonly close: () => Promise<void> }>): void => {
  describe(`storage on ${name}`, () => {
    let storage: Storage
    let memberships: Memberships
    let scene: Awaited<ReturnType<typeof furnish>>
    let proven: ProvenSpace
    let close: () => Promise<void>
    let receiptKey: PublicKey
    beforeAll(async () => {
      const opened = await open()
      storage = storageOn(opened.engine)
      close = opened.close
      receiptKey = opened.receiptKey
      memberships = rememberMemberships(storage)
      scene = await furnish(storage)
      const proof = await proveMember(memberships, scene.space.id, { device: scene.mara.device.keys.id, person: scene.mara.id })
      if (proof === undefined) throw new Error('Mara is in the space')
      proven = proof
    })
    afterAll(() => close())

    const append = (envelope: TestEnvelope, now = monday) => storage.engine.append(newEnvelope(scene.practice, scene.space, envelope, now))
    const keptOf = (outcome: Awaited<ReturnType<typeof append>>): Kept => {
      if (!outcome.ok) throw new Error(outcome.error.kind)
      return outcome.value
    }

    it('a practice is set up by its link, once', async () => {
      expect([scene.setUp.ok, scene.answered.ok, scene.rotated.ok]).toEqual([true, true, true])
      const again = await storage.engine.act('setUpPractice', { linkHash: scene.linkHash, practice: randomId(), account: accountOf(makePerson()), now: monday })
      expect(again).toEqual({ ok: false, error: { kind: 'Taken' } })
      const unknown = await storage.engine.act('setUpPractice', { linkHash: randomHash(), practice: randomId(), account: accountOf(makePerson()), now: monday })
      expect(unknown).toEqual({ ok: false, error: { kind: 'NotFound' } })
      expect(await storage.practiceKinds()).toEqual(new Set(['real']))
    })

    it('a challenge can be taken once, by its device, in time', async () => {
      const device = scene.ilse.device.keys.id
      const take = (challengeHash: Hash, by = device, now = monday) => storage.engine.act('takeChallenge', { challengeHash, device: by, purpose: 'sign-in', now })
      const issue = async () => {
        const challengeHash = randomHash()
        await storage.engine.act('issueChallenge', { challengeHash, device, purpose: 'sign-in', now: monday, endsAt: monday + 1000 })
        return challengeHash
      }
      const [one, two, three] = [await issue(), await issue(), await issue()]
      expect([await take(one), await take(one)]).toEqual([true, false])
      expect(await take(two, scene.mara.device.keys.id)).toBe(false)
      expect(await take(three, device, monday + 1000)).toBe(false)
      expect(await take(randomHash())).toBe(false)
    })

    it('a token speaks for its device until it ends, is ended, or its device is removed', async () => {
      const tokenHash = randomHash()
      const actor = { practice: scene.practice, device: scene.mara.device.keys.id, now: monday }
      await storage.engine.act('startSignIn', { tokenHash, actor, person: scene.mara.id, endsAt: monday + 1000 })
      expect(await storage.signIn(tokenHash, monday)).toMatchObject({ device: actor.device, person: scene.mara.id, role: 'client' })
      expect(await storage.signIn(tokenHash, monday + 1000)).toBeUndefined()
      await storage.engine.act('endSignIn', { tokenHash, actor })
      expect(await storage.signIn(tokenHash, monday)).toBeUndefined()
    })

    it('envelopes are numbered densely, with receipts in one chain per space', async () => {
      const before = await storage.head(proven)
      const stream = openStream(scene.space, scene.mara.device, 20)
      const kept: Kept[] = []
      for (let n = 0; n < 5; n++) kept.push(keptOf(await append(writeEnvelope(stream))))
      expect(kept.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5].map((n) => before + n))
      for (const [at, { receipt, day, isNew }] of kept.entries()) {
        expect([day, isNew]).toEqual([dayOf, true])
        const read = readReceipt(receipt)
        const earlier = kept[at - 1]
        expect(isReceiptOf(receiptKey, receipt)).toBe(true)
        if (earlier !== undefined) expect(read.ok && read.value.prev).toBe(nameOfReceipt(earlier.receipt))
      }
      expect(await storage.head(proven)).toBe(before + 5)
    })

    it('asking again gives the first number and the first receipt, and tells nobody twice', async () => {
      const stream = openStream(scene.space, scene.mara.device, 21)
      const one = writeEnvelope(stream)
      const [first, second] = await Promise.all([append(one), append(one)])
      const third = keptOf(await append(one, monday + 10 * 86_400_000))
      expect(keptOf(second)).toEqual({ ...keptOf(first), isNew: false })
      expect(third).toEqual({ ...keptOf(first), isNew: false })
    })

    it('what follows is known again after a commit that was undone', async () => {
      const stream = openStream(scene.space, scene.mara.device, 25)
      keptOf(await append(writeEnvelope(stream)))
      const next = writeEnvelope(stream)
      const broken = { ...newEnvelope(scene.practice, scene.space, writeEnvelope({ ...stream })), bytes: exact(3) }
      await expect(Promise.all([append(next), storage.engine.append(broken)])).rejects.toThrow()
      expect(keptOf(await append(next)).isNew).toBe(true)
      expect(keptOf(await append(next)).isNew).toBe(false)
      expect(keptOf(await append(writeEnvelope(stream))).isNew).toBe(true)
      expect(await storage.trailOf(scene.practice)).toMatchObject({ ok: true })
    })

    it('what does not follow is refused: a gap, a fork, a wrong previous id, a log that has moved on', async () => {
      const stream = openStream(scene.space, scene.mara.device, 22)
      expect(await append(sealEnvelope({ ...stream, seq: 1, prev: randomHash() }))).toEqual({ ok: false, error: { kind: 'SequenceGap' } })
      const beginning = newEnvelope(scene.practice, scene.space, sealEnvelope(stream))
      expect(await storage.engine.append({ ...beginning, prev: randomHash() })).toEqual({ ok: false, error: { kind: 'Forked' } })
      const fork = sealEnvelope(stream)
      keptOf(await append(writeEnvelope(stream)))
      expect(await append(fork)).toEqual({ ok: false, error: { kind: 'Forked' } })
      expect(await append(sealEnvelope({ ...stream, prev: randomHash() }))).toEqual({ ok: false, error: { kind: 'Forked' } })
      const late = { ...newEnvelope(scene.practice, scene.space, sealEnvelope(stream)), membershipN: scene.space.n - 1 }
      expect(await storage.engine.append(late)).toEqual({ ok: false, error: { kind: 'MembershipMoved' } })
      const nowhere = { ...newEnvelope(scene.practice, scene.space, sealEnvelope(stream)), space: randomId() }
      expect(await storage.engine.append(nowhere)).toEqual({ ok: false, error: { kind: 'NoSuchSpace' } })
    })

    it('what is remembered of a space never stands in for what another act has changed since', async () => {
      const { ilse, actor } = scene
      const own = createSpace(ilse, 'own')
      const created = hearStep(undefined, own.records[0] ?? { core: '', wraps: '', sig: '' })
      if (!created.ok) throw new Error(created.error.kind)
      await storage.engine.act('beginSpace', { actor, step: created.value.step })
      const stream = openStream(own, ilse.device, 26)
      const write = () => storage.engine.append(newEnvelope(scene.practice, own, writeEnvelope(stream)))
      expect(keptOf(await write()).seq).toBe(1)
      await storage.engine.act('noteRead', { actor, space: own.id })
      expect(keptOf(await write()).seq).toBe(2)
      const judgedBefore = newEnvelope(scene.practice, own, sealEnvelope(stream))
      const rotated = hearStep(created.value.after, rotate(own, ilse.device, [ilse.device]))
      if (!rotated.ok) throw new Error(rotated.error.kind)
      await storage.engine.act('appendMembership', { actor, step: rotated.value.step })
      expect(await storage.engine.append(judgedBefore)).toEqual({ ok: false, error: { kind: 'MembershipMoved' } })
      expect(keptOf(await write()).seq).toBe(3)
      expect(await storage.trailOf(scene.practice)).toMatchObject({ ok: true })
    })

    it('for any interleaving of streams sent together, numbers are dense and each stream keeps its order', async () => {
      await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 100, max: 60_000 }), async (order, first) => {
        const before = await storage.head(proven)
        const streams = [0, 1, 2, 3].map((at) => openStream(scene.space, at % 2 === 0 ? scene.mara.device : scene.ilse.device, first + at))
        // A stream's number may come up twice among the runs; a stream that has begun is not begun again.
        const begun = await storage.engine.query('SELECT stream FROM envelopes WHERE space_id = $1 AND stream >= $2 AND stream < $3 LIMIT 1', scene.space.id, first, first + 4)
        if (begun.length > 0) return
        const sent = order.flatMap((at) => {
          const stream = streams[at]
          return stream === undefined ? [] : [writeEnvelope(stream)]
        })
        const outcomes = await Promise.all(sent.map((envelope) => append(envelope)))
        const numbers = outcomes.map((outcome) => keptOf(outcome).seq)
        expect(numbers.toSorted((a, b) => a - b)).toEqual(order.map((_, at) => before + 1 + at))
        for (const at of [0, 1, 2, 3]) {
          const own = numbers.filter((_, n) => order[n] === at)
          expect(own).toEqual(own.toSorted((a, b) => a - b))
        }
      }), { numRuns: 15 })
    })

    it('a reading gives what was appended, byte for byte, from where it was asked', async () => {
      const stream = openStream(scene.space, scene.ilse.device, 23)
      const after = await storage.head(proven)
      const sent = [writeEnvelope(stream), writeEnvelope(stream), writeEnvelope(stream)]
      for (const envelope of sent) keptOf(await append(envelope))
      const read = await storage.envelopesAfter(proven, after)
      expect(read.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).toEqual(sent.map(({ bytes }) => Buffer.from(bytes).toString('hex')))
      expect((await storage.envelopesAfter(proven, after + 2)).map(({ seq }) => seq)).toEqual([after + 3])
      expect(await storage.envelopesAfter(proven, after + 3)).toEqual([])
    })

    it('what is taken back loses its body and keeps header, hash and signature; another person\'s stays', async () => {
      const hers = openStream(scene.space, scene.mara.device, 24)
      const his = openStream(scene.space, scene.ilse.device, 24)
      const [mine, kept, theirs] = [writeEnvelope(hers, randomBytes(500)), writeEnvelope(hers), writeEnvelope(his)]
      for (const envelope of [mine, kept, theirs]) keptOf(await append(envelope))
      const erase = () => storage.engine.act('redact', { actor: scene.actor, space: scene.space.id, devices: [scene.mara.device.keys.id], envelopes: [mine.id, theirs.id, randomHash()] })
      expect(await erase()).toEqual([mine.id])
      expect(await erase()).toEqual([mine.id])
      const [row] = await storage.engine.query('SELECT bytes, redacted, size FROM envelopes WHERE envelope_id = $1', mine.id)
      const bytes = mine.bytes
      const rest = Buffer.concat([bytes.subarray(0, 100), sha256(bytes.subarray(100, bytes.length - 64)), bytes.subarray(bytes.length - 64)])
      expect(Buffer.from(row?.['bytes'] as Uint8Array).toString('hex')).toBe(rest.toString('hex'))
      expect([row?.['redacted'], row?.['size']]).toEqual([1, bytes.length])
      expect(keptOf(await append(mine)).isNew).toBe(false)
    })

    it('membership moves by compare-and-swap: of two that follow the same record one wins, and saying it again is harmless', async () => {
      const { ilse, mara, actor } = scene
      const own = createSpace(ilse, 'own')
      const created = hearStep(undefined, own.records[0] ?? { core: '', wraps: '', sig: '' })
      if (!created.ok) throw new Error(created.error.kind)
      expect(await storage.engine.act('beginSpace', { actor, step: created.value.step })).toEqual({ ok: true, value: undefined })
      expect(await storage.engine.act('beginSpace', { actor, step: created.value.step })).toEqual({ ok: true, value: undefined })
      const one = hearStep(created.value.after, rotate({ ...own, records: [] }, ilse.device, [ilse.device]))
      const other = hearStep(created.value.after, rotate({ ...own, records: [] }, ilse.device, [ilse.device]))
      if (!one.ok || !other.ok) throw new Error('both follow')
      const outcomes = await Promise.all([one, other].map(({ value: { step } }) => storage.engine.act('appendMembership', { actor, step })))
      expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true])
      const winner = outcomes[0]?.ok === true ? one : other
      expect(await storage.engine.act('appendMembership', { actor, step: winner.value.step })).toEqual({ ok: true, value: undefined })
      expect(await storage.spacesOf(ilse.id)).toContainEqual({ space: own.id, head: 0, records: 2 })
      expect((await storage.spacesOf(mara.id)).map(({ space }) => space)).toEqual([scene.space.id])
    })

    it('an invitation is answered whole or not at all', async () => {
      const { ilse, actor } = scene
      const tomas = makePerson()
      const space = createSpace(ilse, 'shared')
      const created = hearStep(undefined, space.records[0] ?? { core: '', wraps: '', sig: '' })
      if (!created.ok) throw new Error(created.error.kind)
      await storage.engine.act('beginSpace', { actor, step: created.value.step })
      const mailboxHash = randomHash()
      const invitation = { actor, person: ilse.id, mailboxHash, space: space.id, offer: exact(40), endsAt: monday + 1000 }
      expect((await storage.engine.act('openInvitation', invitation)).ok).toBe(true)
      expect((await storage.engine.act('openInvitation', invitation)).ok).toBe(false)
      const accept = hearStep(created.value.after, bare(nextRecord(space, tomas.device, acceptAct(tomas))))
      if (!accept.ok) throw new Error(accept.error.kind)
      const answer = (step = accept.value.step, answerHash = noHash, now = monday) =>
        storage.engine.act('answerInvitation', { mailboxHash, account: accountOf(tomas), isKnown: false, step, answer: exact(40), answerHash, now })
      expect(await answer({ ...accept.value.step, prev: randomHash() })).toEqual({ ok: false, error: { kind: 'Conflict' } })
      expect(await storage.account(tomas.id)).toBeUndefined()
      expect((await storage.invitation(mailboxHash))?.answer).toBeUndefined()
      expect(await answer(accept.value.step, noHash, monday + 1000)).toEqual({ ok: false, error: { kind: 'Expired' } })
      expect(await answer()).toEqual({ ok: true, value: { clinician: ilse.id, again: false } })
      expect(await answer()).toEqual({ ok: true, value: { clinician: ilse.id, again: true } })
      expect(await answer(accept.value.step, randomHash())).toEqual({ ok: false, error: { kind: 'Taken' } })
      expect(await storage.account(tomas.id)).toMatchObject({ role: 'client', practice: scene.practice })
    })

    it('a device list grows entry by entry, and a removed device is signed out by the same act', async () => {
      const { ilse, actor } = scene
      expect((await storage.deviceList(ilse.id)).map(bytesToSignedRecord)).toEqual(ilse.list)
      expect(await storage.sharesASpace(scene.mara.id, ilse.id)).toBe(true)
      expect(await storage.sharesASpace(scene.mara.id, randomHash())).toBe(false)
      const entry = { n: 7, hash: randomHash(), core: exact(9), wraps: exact(0), sig: exact(64) }
      expect(await storage.engine.act('appendDeviceListEntry', { actor, person: ilse.id, entry, prev: ilse.head })).toEqual({ ok: false, error: { kind: 'Conflict' } })
    })

    it('a blob is kept once, read by proof, and erased by its own person only', async () => {
      const bytes = exact(3 * 1_048_576)
      const blob = sha256(bytes).toString('hex')
      const input = { actor: scene.actor, person: scene.mara.id, space: scene.space.id, blob }
      await storage.engine.act('keepBlob', { ...input, bytes })
      await storage.engine.act('keepBlob', { ...input, bytes })
      expect(Buffer.compare((await storage.blob(proven, blob)) ?? exact(1), bytes)).toBe(0)
      expect(await storage.engine.act('eraseBlob', { ...input, person: scene.ilse.id })).toBe(false)
      expect(await storage.engine.act('eraseBlob', input)).toBe(true)
      expect(await storage.blob(proven, blob)).toBeUndefined()
    })

    it('the log can lose bodies only and the trail only grows, whoever asks the database', async () => {
      const refused = async (sql: string) => {
        await expect(storage.engine.query(sql)).rejects.toThrow()
      }
      await refused('DELETE FROM trail')
      await refused(`UPDATE trail SET detail = ''`)
      await refused('DELETE FROM envelopes')
      await refused('UPDATE envelopes SET seq = seq + 1000000')
      expect(await storage.trailOf(scene.practice)).toMatchObject({ ok: true })
    })

    it('content acts carry a day in the trail and nothing finer; the others a second', async () => {
      const rows = await storage.engine.query('SELECT act, day, at_second FROM trail')
      const content = new Set(['appended', 'redacted', 'blob kept', 'blob erased', 'read'])
      expect(rows.length).toBeGreaterThan(10)
      for (const row of rows) {
        expect([dayOf, dayOf + 10]).toContain(row['day'])
        expect(row['at_second'] === null).toBe(content.has(String(row['act'])))
      }
    })

    it('the sample practice goes whole, and the real one stays as it was', async () => {
      const real = (await storage.engine.query('SELECT n FROM trail WHERE practice_id = $1', scene.practice)).length
      const sample = await furnish(storage, 'sample')
      const stream = openStream(sample.space, sample.mara.device)
      keptOf(await storage.engine.append(newEnvelope(sample.practice, sample.space, writeEnvelope(stream))))
      expect(await storage.practiceKinds()).toEqual(new Set(['real', 'sample']))
      expect(await storage.engine.act('removeSample')).toBe(sample.practice)
      expect(await storage.engine.act('removeSample')).toBeUndefined()
      expect(await storage.practiceKinds()).toEqual(new Set(['real']))
      for (const id of [sample.practice, sample.space.id, sample.mara.id, sample.ilse.id])
        expect(await mentions(storage, id)).toEqual([])
      expect((await storage.engine.query('SELECT n FROM trail WHERE practice_id = $1', scene.practice)).length).toBe(real)
    })
  })
}

/** Every table and column in which this id still stands. */
const mentions = async (storage: Storage, id: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (const [table, columns] of Object.entries({
    practices: ['practice_id'], people: ['person_id', 'practice_id'], devices: ['person_id'], device_list_entries: ['person_id'],
    spaces: ['space_id', 'practice_id'], members: ['space_id', 'person_id'], membership_records: ['space_id'], envelopes: ['space_id'],
    invitations: ['space_id', 'person_id'], trail: ['practice_id', 'space_id'],
  })) {
    for (const column of columns)
      if ((await storage.engine.query(`SELECT 1 AS one FROM ${table} WHERE ${column} = $1 LIMIT 1`, id)).length > 0) found.push(`${table}.${column}`)
  }
  return found
}
