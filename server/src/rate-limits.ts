/**
 * How often one address may knock where nobody has signed in yet. A bucket holds a minute's worth and fills
 * evenly; nobody is locked out for longer than it takes to fill again, because a lockout can be used against people.
 */
export type Knock = 'challenge' | 'setup' | 'invitation' | 'kit'
export type KnocksPerMinute = Readonly<Record<Knock, number>>

export const usualKnocks: KnocksPerMinute = { challenge: 120, setup: 10, invitation: 60, kit: 10 }

export type RateLimits = { readonly mayKnock: (at: Knock, address: string) => boolean }

export const limitRates = (perMinute: KnocksPerMinute, now: () => number): RateLimits => {
  const buckets = new Map<string, { left: number; since: number }>()
  return {
    mayKnock: (at, address) => {
      const time = now()
      // The map cannot grow without end: a full bucket says nothing that an absent one does not.
      if (buckets.size > 10_000) {
        for (const [key, bucket] of buckets) if (time - bucket.since > 60_000) buckets.delete(key)
        if (buckets.size > 10_000) return false
      }
      const key = `${at} ${addressBlock(address)}`
      const most = perMinute[at]
      const bucket = buckets.get(key) ?? { left: most, since: time }
      const left = Math.min(most, bucket.left + ((time - bucket.since) / 60_000) * most)
      if (left < 1) return false
      buckets.set(key, { left: left - 1, since: time })
      return true
    },
  }
}

/** Whoever has one IPv6 address has a block of them: the first four groups count. */
export const addressBlock = (address: string): string => {
  const bare = address.startsWith('::ffff:') ? address.slice(7) : address
  return bare.includes(':') ? bare.split(':').slice(0, 4).join(':') : bare
}
