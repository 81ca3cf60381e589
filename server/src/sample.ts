/**
 * The sample practice: obviously fictional, made on this machine by whoever can seal things (the relay cannot),
 * and removed in one act. It is a practice of its own beside a real one; nothing joins them.
 */
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, bytesToBase64Url, type Result } from '@vibecheck/wire'
import { hashOfSecret } from './hashes.ts'
import { refuse, type Refused } from './refusals.ts'
import type { Relay } from './relay.ts'

/** Makes the sample by the same routes as everybody, beginning with this setup link. Returns the kits by which this machine's browser signs in. */
export type MakeSample = (at: { readonly setup: string; readonly clientUrl: string; readonly clinicianUrl: string }) => Promise<unknown>

export type SamplePractice = {
  readonly make: (relay: Relay) => Promise<Result<void, Refused>>
  readonly kits: () => Result<string, Refused>
  readonly remove: (relay: Relay) => Promise<Result<void, Refused>>
}

export const openSamplePractice = (dataDir: string, makeSample: MakeSample | undefined): SamplePractice => {
  const kitsFile = join(dataDir, 'sample-kits.json')
  const remove = async (relay: Relay): Promise<boolean> => {
    const removed = await relay.storage.engine.act('removeSample')
    rmSync(kitsFile, { force: true })
    if (removed !== undefined) relay.live.closePractice(removed)
    return removed !== undefined
  }
  return {
    make: async (relay) => {
      if (makeSample === undefined) return refuse('NotFound')
      if ((await relay.storage.practiceKinds()).has('sample')) return refuse('Conflict')
      const setup = relay.random(32)
      await relay.storage.engine.act('offerSetupLink', { linkHash: hashOfSecret(setup), kind: 'sample', now: relay.now() })
      const { clientUrl, clinicianUrl } = relay.origins
      try {
        const kits = await makeSample({ setup: bytesToBase64Url(setup), clientUrl, clinicianUrl })
        writeFileSync(kitsFile, JSON.stringify(kits), { mode: 0o600, flush: true })
        chmodSync(kitsFile, 0o600)
      } catch (error) {
        // Half a sample is worse than none.
        await remove(relay)
        throw error
      }
      return ok(undefined)
    },
    kits: () => (existsSync(kitsFile) ? ok(readFileSync(kitsFile, 'utf8')) : refuse('NotFound')),
    remove: async (relay) => ((await remove(relay)) ? ok(undefined) : refuse('NotFound')),
  }
}
