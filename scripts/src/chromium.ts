/**
 * The Chromium that stories and browser tests run in: the system's own where there is one.
 *
 * Promises kept in this room:
 * 1. Looking for it changes nothing; only `ensureChromium` installs, and it says what it does.
 * 2. The flags are the same everywhere: nothing is fetched, nothing is sent, no first-run pages.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { chromium as playwrightChromium } from 'playwright'

const commonPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** `--no-sandbox` because tests run as root in containers, where Chromium's sandbox cannot start. They visit loopback only. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

export const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM']
  const places = [...(named === undefined ? [] : [named]), ...commonPlaces, playwrightChromium.executablePath()]
  return places.find(isExecutable)
}

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export type ChromiumReady =
  | { readonly ok: true; readonly path: string; readonly installedBy?: string }
  | { readonly ok: false; readonly sentence: string }

/** Finds Chromium or installs it: by the system's package manager, else by Playwright's own download. */
export const ensureChromium = (say: (line: string) => void): ChromiumReady => {
  const found = findChromium()
  if (found !== undefined) return { ok: true, path: found }
  for (const [name, command, args] of waysToInstall()) {
    say(`Chromium is not here; installing it with ${name}.`)
    spawnSync(command, args, { stdio: 'inherit' })
    const path = findChromium()
    if (path !== undefined) return { ok: true, path, installedBy: name }
  }
  return { ok: false, sentence: 'No Chromium was found and none could be installed: install one, or set CHROMIUM to its path.' }
}

const waysToInstall = (): readonly (readonly [name: string, command: string, args: readonly string[]])[] => {
  const playwright = ['playwright', process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']] as const
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return [playwright]
  const apt = 'DEBIAN_FRONTEND=noninteractive apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium'
  const rooted = process.getuid?.() === 0
  return [rooted
    ? ['apt-get', 'sh', ['-c', apt]] as const
    : ['sudo apt-get', 'sudo', ['-n', 'sh', '-c', apt]] as const, playwright]
}
