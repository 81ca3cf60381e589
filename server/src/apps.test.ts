import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRoom, type Room } from '../testing/room.ts'

const policy = 'default-src \'none\'; script-src \'self\''
const forWorker = 'default-src \'none\'; script-src \'self\' \'wasm-unsafe-eval\''

describe('the files of the apps', () => {
  const root = mkdtempSync(join(tmpdir(), 'vibecheck-apps-'))
  let room: Room
  beforeAll(async () => {
    for (const [app, base] of [['client', '/'], ['clinician', '/room/'], ['public', '/']] as const) {
      mkdirSync(join(root, app, 'assets'), { recursive: true })
      writeFileSync(join(root, app, 'index.html'), `<!doctype html><title>${app}</title>`)
      writeFileSync(join(root, app, 'service-worker.js'), '// sw')
      writeFileSync(join(root, app, 'assets', 'main-B3f9aZ01.js'), 'export {}'.padEnd(2000))
      writeFileSync(join(root, app, 'assets', 'argon-B3f9aZ01.js'), 'export {}')
      writeFileSync(join(root, app, 'csp.json'), JSON.stringify({ page: policy, worker: { [`${base}assets/argon-B3f9aZ01.js`]: forWorker } }))
      writeFileSync(join(root, app, 'files.json'), '{}')
    }
    writeFileSync(join(root, 'secret.txt'), 'not in the build')
    room = await openRoom({ apps: { client: join(root, 'client'), clinician: join(root, 'clinician'), public: join(root, 'public') } })
  })
  afterAll(async () => {
    await room.close()
    rmSync(root, { recursive: true })
  })
  const get = (url: string, path: string, headers = {}) => fetch(`${url}${path}`, { headers, redirect: 'manual' })

  it('are the client\'s on one origin, and on the other the public pages with the room under /room/', async () => {
    const { clientUrl, clinicianUrl } = room.relay
    expect(await (await get(clientUrl, '/')).text()).toContain('client')
    expect(await (await get(clinicianUrl, '/')).text()).toContain('public')
    expect(await (await get(clinicianUrl, '/room/')).text()).toContain('clinician')
    const bare = await get(clinicianUrl, '/room')
    expect([bare.status, bare.headers.get('location')]).toEqual([308, '/room/'])
    expect((await get(clientUrl, '/room/')).status).toBe(404)
  })

  it('carry the policy of their own build, and one worker its own', async () => {
    const page = await get(room.relay.clientUrl, '/')
    expect(page.headers.get('content-security-policy')).toBe(policy)
    for (const [name, value] of [['x-content-type-options', 'nosniff'], ['referrer-policy', 'no-referrer'], ['cross-origin-opener-policy', 'same-origin'], ['cross-origin-embedder-policy', 'require-corp'], ['cross-origin-resource-policy', 'same-origin'], ['strict-transport-security', null]] as const)
      expect([name, page.headers.get(name)]).toEqual([name, value])
    expect((await get(room.relay.clientUrl, '/assets/argon-B3f9aZ01.js')).headers.get('content-security-policy')).toBe(forWorker)
    expect((await get(room.relay.clinicianUrl, '/room/assets/argon-B3f9aZ01.js')).headers.get('content-security-policy')).toBe(forWorker)
    expect((await get(room.relay.clinicianUrl, '/room/assets/main-B3f9aZ01.js')).headers.get('content-security-policy')).toBe(policy)
  })

  it('with a hash in their name are kept for ever; a page and the service worker are asked for again', async () => {
    const { clientUrl } = room.relay
    const hashed = await get(clientUrl, '/assets/main-B3f9aZ01.js')
    expect([hashed.headers.get('cache-control'), hashed.headers.get('content-encoding')]).toEqual(['public, max-age=31536000, immutable', 'gzip'])
    for (const path of ['/', '/service-worker.js']) expect((await get(clientUrl, path)).headers.get('cache-control')).toBe('no-cache')
    const etag = (await get(clientUrl, '/')).headers.get('etag') ?? ''
    expect((await get(clientUrl, '/', { 'if-none-match': etag })).status).toBe(304)
  })

  it('are those of the build and no others, whatever the path says', async () => {
    for (const path of ['/csp.json', '/files.json', '/../secret.txt', '/%2e%2e/secret.txt', '/assets/../../secret.txt', '/assets/', '/nothing.html']) {
      const said = await get(room.relay.clientUrl, path)
      expect([path, said.status, said.headers.get('content-type')]).toEqual([path, 404, 'application/json; charset=utf-8'])
    }
  })

  it('behind a proxy that speaks TLS say that it stays that way', async () => {
    const proxied = await openRoom({ behindProxy: true, clientUrl: 'https://me.example.org', clinicianUrl: 'https://room.example.org', apps: { client: join(root, 'client'), clinician: join(root, 'clinician'), public: join(root, 'public') } })
    const url = `http://127.0.0.1:${proxied.relay.ports.client}`
    for (const path of ['/', '/relay/v1/about']) expect((await get(url, path)).headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    expect((await get(url, '/relay/v1/sample/kits')).status).toBe(404)
    expect((await fetch(`${url}/relay/v1/about`)).status).toBe(200)
    expect((await (await fetch(`${url}/relay/v1/about`)).json() as { clientUrl: string }).clientUrl).toBe('https://me.example.org')
    await proxied.close()
  })
})
