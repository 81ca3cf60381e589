/** Builds the stage and serves it on this machine, for the tests and for looking. */
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { includes, plainImports, standingScripts } from '../../build/plugins.ts'
import { commonConfig } from '../../build.ts'

const client = fileURLToPath(new URL('..', import.meta.url))

export const buildStage = async (): Promise<string> => {
  const outDir = await mkdtemp(join(tmpdir(), 'stage-'))
  const common = commonConfig(false)
  await build({
    ...common,
    root: client,
    plugins: [
      includes(),
      ...standingScripts(common),
      plainImports(),
      {
        name: 'stage',
        transformIndexHtml: {
          order: 'pre',
          handler: (html) =>
            html
              .replace('./src/main.tsx', './testing/stage.tsx')
              .replace('<meta charset="utf-8" />', '<meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />'),
        },
      },
    ],
    build: { ...common.build, outDir, rolldownOptions: { input: join(client, 'index.html') } },
  })
  return outDir
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.json': 'application/json',
}

export const serveStage = async (dir: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stage')
    const path = pathname === '/' ? '/index.html' : pathname
    void readFile(join(dir, path)).then(
      (content) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The stage must listen on a port.')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
