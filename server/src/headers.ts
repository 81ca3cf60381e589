/**
 * What every response says to the browser about itself. The policy of a page is made where the
 * page is built, with the hashes of what is in it; here is what holds for everything.
 */
type Headers = Readonly<Record<string, string>>

const always: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(self), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), idle-detection=(), magnetometer=(), microphone=(self), midi=(), payment=(), picture-in-picture=(), publickey-credentials-create=(self), publickey-credentials-get=(self), serial=(), usb=(), xr-spatial-tracking=()',
  'x-frame-options': 'DENY',
}

/** Only where TLS is certain: a browser that believed this of localhost would refuse it for a year. */
const strictTransport: Headers = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

const closed = 'default-src \'none\'; base-uri \'none\'; form-action \'none\'; frame-ancestors \'none\''

export const relayHeaders = (behindProxy: boolean): Headers => ({
  ...always, ...(behindProxy ? strictTransport : {}), 'cache-control': 'no-store', 'content-security-policy': closed,
})

export const fileHeaders = (behindProxy: boolean, policy: string | undefined): Headers => ({
  ...always, ...(behindProxy ? strictTransport : {}), 'content-security-policy': policy ?? closed,
})
