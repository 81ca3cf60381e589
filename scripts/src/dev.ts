/**
 * `npm run dev`: the relay, both apps and the sample pair; built again and started again when a source changes.
 * Reload the page to see it. What the sample pair did stays in the data folder.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const watched = ['web', 'domain', 'vault', 'wire', 'sync', 'server', 'scripts']
const calmMs = 300

export const keepServing = async (args: readonly string[]): Promise<void> => {
  const rest = args.filter((flag) => flag !== '--dev')
  let serving: ChildProcess | undefined
  let calm: NodeJS.Timeout | undefined
  let startAgain = false
  let ending = false

  const start = (flags: readonly string[]): void => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'src', 'serve.ts'), ...flags], {
      cwd: root,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    serving = child
    child.on('exit', (code) => {
      serving = undefined
      if (ending) process.exit(code ?? 0)
      if (!startAgain) return
      startAgain = false
      start([...rest, '--no-open'])
    })
  }
  const restart = (): void => {
    console.log('Something changed; building and starting again.')
    if (serving === undefined) return start([...rest, '--no-open'])
    startAgain = true
    serving.kill('SIGTERM')
  }
  const end = (): void => {
    ending = true
    if (serving === undefined) process.exit(0)
    serving.kill('SIGTERM')
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)
  process.on('disconnect', end)

  for (const folder of watched) {
    watch(join(root, folder), { recursive: true }, (_, name) => {
      if (name === null || /(^|[/\\])(dist|node_modules)([/\\]|$)|\.test\.tsx?$|\.md$/.test(name)) return
      clearTimeout(calm)
      calm = setTimeout(restart, calmMs)
    })
  }
  start(rest)
}
