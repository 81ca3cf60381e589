/**
 * The HTTP door: one listener per app origin, the same relay on both, the app's files beside it.
 *
 * Promises kept in this room:
 * 1. The relay path serves JSON and bytes, never HTML, and nothing of it is stored by a browser.
 * 2. Who is asking is settled before a body is read.
 * 3. Whatever goes wrong, the answer is a refusal with one sentence; what was sent is never repeated.
 * 4. A page of another origin can change nothing here.
 */
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { limits, ok, parse, relayPath, SpaceId, type RefusalKind, type Result } from '@vibecheck/wire'
import { whoIs } from './accounts/sign-in.ts'
import type { StaticFiles } from './apps.ts'
import { relayHeaders } from './headers.ts'
import { nameOfError } from './log.ts'
import { isLoopback, isOurHost, mayComeFrom } from './origins.ts'
import { refuse, refusedToRefusal, statusOf, type Refused } from './refusals.ts'
import type { Relay } from './relay.ts'
import { routes, type AnyCaller, type Answer, type Route } from './routes.ts'
import { proveMember } from './spaces/prove-member.ts'
import { StorageUnavailable } from './storage/engine.ts'

export type HttpOptions = {
  readonly relay: () => Relay
  readonly files: StaticFiles
  readonly behindProxy: boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: AnyCaller
    refused: RefusalKind | undefined
    startedAt: number
  }
}

export const openHttp = ({ relay, files, behindProxy }: HttpOptions): FastifyInstance => {
  const app = fastify({
    logger: false,
    // Only a proxy on this very machine is believed about whom it speaks for.
    trustProxy: behindProxy ? 'loopback' : false,
    bodyLimit: limits.jsonBytes,
    routerOptions: { maxParamLength: 128 },
    // A voice note over a thin line takes its while.
    requestTimeout: 120_000,
    forceCloseConnections: true,
  })
  app.decorateRequest('caller', null as unknown as AnyCaller)
  app.decorateRequest('refused', undefined)
  app.decorateRequest('startedAt', 0)
  readBodies(app)

  app.addHook('onRequest', async (request) => {
    request.startedAt = performance.now()
  })
  app.addHook('onResponse', async (request, reply) => {
    const line = {
      event: 'request', route: request.routeOptions.url ?? 'unknown', method: request.method, status: reply.statusCode,
      ms: Math.round(performance.now() - request.startedAt),
    } as const
    relay().log(request.refused === undefined ? line : { ...line, refused: request.refused })
  })

  const send = (request: FastifyRequest, reply: FastifyReply, done: Result<Answer, Refused>): FastifyReply => {
    for (const [name, value] of Object.entries(relayHeaders(behindProxy))) reply.header(name, value)
    if (!done.ok) {
      request.refused = done.error.kind
      return reply.code(statusOf(done.error.kind)).type('application/json').send(JSON.stringify(refusedToRefusal(done.error)))
    }
    const answer = done.value
    if (answer.kind === 'nothing') return reply.code(204).send()
    if (answer.kind === 'json') return reply.code(answer.status).type('application/json').send(JSON.stringify(answer.value))
    for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, value)
    return reply.code(200).type(answer.type).send(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.length))
  }

  for (const route of routes) {
    app.route({
      method: route.method,
      url: `${relayPath}/${route.path}`,
      bodyLimit: route.takes === 'bytes' ? (route.limit === 'blob' ? limits.blobBytes : limits.envelopeBytes) : limits.jsonBytes,
      onRequest: async (request, reply) => {
        const caller = await identify(relay(), route, request, behindProxy)
        if (!caller.ok) return send(request, reply, caller)
        request.caller = caller.value
      },
      handler: async (request, reply) => send(request, reply, await route.run(relay(), request.caller, {
        params: { ...asNamed(request.params) }, query: asNamed(request.query), body: request.body,
      })),
    })
  }

  app.setErrorHandler((error, request, reply) => send(request, reply, errorToRefusal(relay(), error)))
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(request, reply, refuse('NotFound'))
    return path.startsWith('/relay') ? send(request, reply, refuse('NotFound')) : serveFile(request, reply, path)
  })
  const serveFile = (request: FastifyRequest, reply: FastifyReply, path: string): FastifyReply => {
    const file = files.find(path, request.headers['accept-encoding'] ?? '')
    if (file === undefined) return send(request, reply, refuse('NotFound'))
    if (file.kind === 'redirect') return reply.code(308).header('location', file.to).send()
    for (const [name, value] of Object.entries(file.headers)) reply.header(name, value)
    if (request.headers['if-none-match'] === file.headers['etag']) return reply.code(304).send()
    return reply.code(200).send(request.method === 'HEAD' ? '' : file.bytes)
  }
  return app
}

/** Only two kinds of bodies are read; of any other kind not a byte. */
const readBodies = (app: FastifyInstance): void => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
    try {
      done(null, JSON.parse(body.toString()))
    } catch {
      done(new MalformedJson())
    }
  })
}
class MalformedJson extends Error {}

const asNamed = (value: unknown): Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {}

const identify = async (relay: Relay, route: Route, request: FastifyRequest, behindProxy: boolean): Promise<Result<AnyCaller, Refused>> => {
  if (!mayComeFrom(relay.origins, request.headers.origin)) return refuse('Refused')
  if (route.knock !== undefined && !relay.rates.mayKnock(route.knock, request.ip)) return refuse('TooMany')
  switch (route.who) {
    case 'anyone':
      return expectBody(route, request, {})
    case 'this machine':
      // A name that merely resolves to this machine is not enough: the page must have asked for us by our own name.
      return !behindProxy && isLoopback(request.ip) && isOurHost(relay.origins, request.headers.host)
        ? expectBody(route, request, {})
        : refuse('NotFound')
    case 'signed in':
    case 'clinician':
    case 'member': {
      const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.authorization ?? '')?.[1]
      const me = token === undefined ? undefined : await whoIs(relay, token)
      if (me === undefined) return refuse('SignInNeeded')
      if (route.who === 'clinician' && me.role !== 'clinician') return refuse('NotFound')
      if (route.who !== 'member') return expectBody(route, request, { me })
      const named = parse(SpaceId, asNamed(request.params)['space'])
      const space = named.ok ? await proveMember(relay.memberships, named.value, me) : undefined
      return space === undefined ? refuse('NotFound') : expectBody(route, request, { me, space })
    }
  }
}

const contentTypes = { json: 'application/json', bytes: 'application/octet-stream' } as const

const expectBody = (route: Route, request: FastifyRequest, caller: AnyCaller): Result<AnyCaller, Refused> => {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (route.takes === 'none') return ok(caller)
  return type === contentTypes[route.takes] ? ok(caller) : refuse('WrongContentType')
}

const errorToRefusal = (relay: Relay, error: unknown): Result<never, Refused> => {
  if (error instanceof MalformedJson) return refuse('Malformed')
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse('TooLarge')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return refuse('WrongContentType')
  if (typeof code === 'string' && code.startsWith('FST_ERR_CTP_')) return refuse('Malformed')
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  if (status === 400) return refuse('Malformed')
  if (error instanceof StorageUnavailable) relay.log({ event: 'storage failed', act: 'route' })
  else relay.log({ event: 'broke', where: 'route', error: nameOfError(error) })
  return refuse('Unavailable')
}
