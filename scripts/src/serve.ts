/**
 * `npm start`: the relay and both apps, on this machine, from an empty folder to a practice.
 *
 * Promises kept in this room:
 * 1. When it is up it prints exactly one line `ready client=URL clinician=URL data=DIR`, after everything else.
 * 2. Whatever it cannot do it says in one sentence, ends with 1, and has changed nothing.
 * 3. Ctrl-C closes in order. Nothing depends on that: what was acknowledged survives kill -9.
 * 4. Unless something with a certificate stands in front, only this machine can reach it.
 */
import { openRelay, type OpenRelay } from '@vibecheck/server'
import { hasScreen, openInBrowser } from './browser.ts'
import { buildApps, builtApps, isBuilt } from './build.ts'
import { defaultDataFolder, openDataFolder } from './data-folder.ts'
import { readFlags, type Flags } from './flags.ts'
import { openLogFile } from './log-file.ts'
import { sentenceFor } from './refusals.ts'

const main = async (): Promise<void> => {
  const flags = readFlags(process.argv.slice(2))
  if (!flags.ok) return refuse(flags.error.says)
  if (flags.value.dev) {
    const { keepServing } = await import('./dev.ts')
    return keepServing(process.argv.slice(2))
  }
  await serve(flags.value)
}

const serve = async (flags: Flags): Promise<void> => {
  const folder = openDataFolder(flags.data ?? defaultDataFolder(process.platform, process.env))
  if (!folder.ok) return refuse(folder.error.says)
  if (!isBuilt()) {
    console.log('Building the two apps (once, and again when their sources change; some seconds).')
    const built = await buildApps().then(() => undefined, (error: unknown) => (error instanceof Error ? error.message : String(error)))
    if (built !== undefined) return refuse(`The apps could not be built: ${built}`)
  }
  const databaseUrl = process.env['DATABASE_URL']
  const opened = await openRelay({
    dataDir: folder.value,
    apps: builtApps,
    ports: { client: flags.port, clinician: flags.port === 0 ? 0 : flags.port + 1 },
    log: openLogFile(folder.value),
    makeSample: async (at) => (await import('./sample/index.ts')).makeSample(at, new Date()),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(flags.url === undefined || flags.roomUrl === undefined ? {} : {
      clientUrl: flags.url.origin,
      clinicianUrl: flags.roomUrl.origin,
      behindProxy: flags.url.origin.startsWith('https:'),
    }),
  })
  if (!opened.ok) return refuse(sentenceFor(opened.error))
  const relay = opened.value
  closeWithUs(relay)

  if (flags.sample) {
    console.log('Making the sample practice: two people who do not exist, six weeks (once; some seconds).')
    if (!(await relay.makeSample())) console.log('It was here already.')
  }
  sayHowToBegin(relay, flags)
  console.log(`ready client=${relay.clientUrl} clinician=${relay.clinicianUrl} data=${relay.dataDir}`)
  if (flags.open && hasScreen(process.platform, process.env)) {
    const pages = flags.sample
      ? [`${relay.clinicianUrl}/room/#sample`, `${relay.clientUrl}/#sample`]
      : [relay.setupLink ?? `${relay.clinicianUrl}/room/`]
    for (const page of pages) openInBrowser(page)
  }
}

const refuse = (sentence: string): void => {
  console.error(sentence)
  process.exitCode = 1
}

const sayHowToBegin = (relay: OpenRelay, flags: Flags): void => {
  console.log(`
Everything is kept in ${relay.dataDir}${relay.storage === 'postgres' ? ' and in the database that DATABASE_URL names' : ''}.
`)
  if (flags.sample) {
    console.log(`The sample practice, signed in on both sides on this machine:
  the clinician's room   ${relay.clinicianUrl}/room/#sample
  the client's phone     ${relay.clientUrl}/#sample
`)
  }
  if (relay.setupLink !== undefined) {
    console.log(`Set up a practice with this link; it works once, and until the next start:
  ${relay.setupLink}
`)
    if (!flags.sample) {
      console.log(`Or look around with a sample practice, where nobody is real:
  ${relay.clinicianUrl}/room/#sample
`)
    }
  } else if (!flags.sample) {
    console.log(`The clinician's room is at ${relay.clinicianUrl}/room/ and the client's app at ${relay.clientUrl}/\n`)
  }
}

/**
 * In order when there is time for it. A second Ctrl-C does not wait; but one Ctrl-C can arrive twice, from the
 * terminal and from whoever started us, so what follows at once is the same one.
 */
const closeWithUs = (relay: OpenRelay): void => {
  let asked: number | undefined
  const close = (): void => {
    if (asked !== undefined) {
      if (performance.now() - asked > 500) process.exit(1)
      return
    }
    asked = performance.now()
    const enough = setTimeout(() => process.exit(1), 15_000)
    enough.unref()
    void relay.close().then(() => process.exit(0), () => process.exit(1))
  }
  process.on('SIGINT', close)
  process.on('SIGTERM', close)
  process.on('SIGHUP', close)
  // Whoever started us is gone and could not say so.
  process.on('disconnect', close)
}

await main()
