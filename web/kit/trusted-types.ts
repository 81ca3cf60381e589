/**
 * The only door through which an address becomes a script. It is a named policy that lets through what the
 * build made and this origin serves, and nothing else; there is no default policy. The build sends every
 * `new Worker(...)` through here, so that the packages which start workers need not know of it.
 *
 * @public the build writes the import
 */
export const startWorker = (url: string | URL, options?: WorkerOptions): Worker => new Worker(scriptUrl(url), options)

/** An address that may be given to the browser as a script. Throws for any other: that is a fault or an attack. */
export const scriptUrl = (url: string | URL): string => passedBy(String(url))

const ours = (url: string): string => {
  const { origin, pathname, protocol } = new URL(url, location.href)
  if (origin !== location.origin || protocol === 'blob:' || protocol === 'data:' || !/\/(assets\/[\w.-]+|sw)\.js$/.test(pathname)) {
    throw new TypeError('A script must be one that was built with this app.')
  }
  return url
}

/** Where the browser knows no Trusted Types the same question is asked without them. */
type Factory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string }
}
declare global {
  // Typed as the string it stands for, since every sink that asks for one also takes a string.
  var trustedTypes: Factory | undefined
}

const policy = globalThis.trustedTypes?.createPolicy('vibecheck', { createScriptURL: ours })
const passedBy = policy === undefined ? ours : (url: string) => policy.createScriptURL(url)
