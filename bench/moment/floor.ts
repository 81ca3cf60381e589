/**
 * The floor: the least a page can be and still open without a network. One sentence, no script, no style to speak of,
 * and the very service worker that the client app was built with. What it takes to paint is the browser's share.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Floor</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <style>body { background: #17110c; color: #f3e9da }</style>
  </head>
  <body><p>Let your eyes follow the light.</p></body>
</html>
`

const everyPageCarries = /^(cross-origin-|x-|referrer-|permissions-)/

export type Floor = { readonly url: string; readonly close: () => Promise<void> }

/** Served with the headers of the app it stands beside, its policy apart: every page there has to carry them. */
export const serveFloor = async (builtClient: string, app: string): Promise<Floor> => {
  const headers = Object.fromEntries([...(await fetch(app)).headers].filter(([name]) => everyPageCarries.test(name)))
  const worker = readFileSync(join(builtClient, 'sw.js'), 'utf8')
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const [type, body] =
      path === '/sw.js' ? ['text/javascript', worker]
      : path.startsWith('/shell-') ? ['application/json', '["/"]']
      : ['text/html; charset=utf-8', page]
    response.writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-cache' }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port }: Pick<AddressInfo, 'port'> = addressOf(server.address())
  return {
    url: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

const addressOf = (address: AddressInfo | string | null): AddressInfo => {
  if (address === null || typeof address === 'string') throw new Error('The floor must be served over TCP')
  return address
}
