/**
 * Where the world finds the two apps. Only a page of ours may speak for a device: the origin is in what a
 * device signs to sign in, in what a passkey signs, and in the header a browser adds to what it sends.
 */
export type Origins = {
  readonly clientUrl: string
  readonly clinicianUrl: string
  /** Every origin that is ours. On one machine `localhost` and `127.0.0.1` are the same place. */
  readonly ours: readonly string[]
  /** The domain a passkey is bound to. */
  readonly passkeyDomain: string
}

export const makeOrigins = (clientUrl: string, clinicianUrl: string): Origins => {
  const bare = [clientUrl, clinicianUrl].map((url) => new URL(url).origin)
  return {
    clientUrl, clinicianUrl,
    ours: [...new Set(bare.flatMap(sameMachine))],
    passkeyDomain: new URL(clinicianUrl).hostname,
  }
}

const sameMachine = (origin: string): readonly string[] => {
  const url = new URL(origin)
  if (url.hostname !== 'localhost' && url.hostname !== '127.0.0.1') return [origin]
  return ['localhost', '127.0.0.1'].map((name) => `${url.protocol}//${name}${url.port === '' ? '' : `:${url.port}`}`)
}

/** A request without this header was not made by a page. */
export const mayComeFrom = (origins: Origins, origin: string | undefined): boolean =>
  origin === undefined || origins.ours.includes(origin)

export const isOurHost = (origins: Origins, host: string | undefined): boolean =>
  host !== undefined && origins.ours.some((origin) => new URL(origin).host === host)

export const isLoopback = (address: string): boolean =>
  address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address)
