/**
 * What makes the app open in airplane mode: the files of one build, kept together and served from the device.
 * A newer build is fetched whole beside the old one and takes over only once every window of the app is closed,
 * so that nothing changes under anybody's fingers. It never sees, keeps or answers what goes to the relay.
 *
 * Kept under 1 KB: the browser reads it before every cold start. BUILD and SCOPE are written in by the build.
 */
declare const BUILD: string
declare const SCOPE: string

type Routes = { addRoutes?(rules: readonly object[]): void }
type Extendable = { waitUntil(work: Promise<unknown>): void }
type Answering = { readonly request: Request; respondWith(answer: Promise<Response>): void }
declare const self: {
  addEventListener(kind: 'install', hear: (event: Extendable & Routes) => void): void
  addEventListener(kind: 'activate', hear: (event: Extendable) => void): void
  addEventListener(kind: 'fetch', hear: (event: Answering) => void): void
  readonly clients: { claim(): Promise<void> }
}

const cacheName = SCOPE + BUILD

self.addEventListener('install', (event) => {
  // Static routing: the browser answers from the cache without starting this worker at all.
  event.addRoutes?.([
    { condition: { urlPattern: new URLPattern({ pathname: '/relay*' }) }, source: 'network' },
    { condition: { urlPattern: new URLPattern({ pathname: `${SCOPE}assets/*` }) }, source: { cacheName } },
    { condition: { urlPattern: new URLPattern({ pathname: SCOPE, search: '' }) }, source: { cacheName } },
  ])
  event.waitUntil(keepAll())
})

const keepAll = async () => {
  const paths: string[] = await (await fetch(`${SCOPE}shell-${BUILD}.json`)).json()
  const cache = await caches.open(cacheName)
  await cache.addAll(paths.map((path) => new Request(path, { cache: 'no-cache' })))
}

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder())
})

const forgetOlder = async () => {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(SCOPE) && name !== cacheName).map((name) => caches.delete(name)))
  await self.clients.claim()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/relay')) return
  event.respondWith(answer(request))
})

const answer = async (request: Request) => {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request.mode === 'navigate' ? SCOPE : request, { ignoreSearch: true, ignoreVary: true })
  return kept ?? fetch(request)
}

export {}
