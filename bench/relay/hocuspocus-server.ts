/** Hocuspocus as its documentation starts it, in memory: no storage extension. */
import { Server } from '@hocuspocus/server'

const server = new Server({ port: 0, address: '127.0.0.1', quiet: true })
await server.listen()
process.stdout.write(`ready ${String(server.address.port)}\n`)
process.on('SIGTERM', () => {
  void server.destroy().then(() => process.exit(0))
})
