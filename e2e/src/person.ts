/**
 * A person with a browser profile of their own on disk: a phone for the client, a desktop for the clinician.
 * A virtual authenticator stands in for the finger on the sensor; everything behind it is the browser's own WebAuthn.
 * It ends with its browser process, so cold starts are walked with the five words.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { chromiumArgs, findChromium } from '@vibecheck/scripts/chromium'

export type Body = 'phone' | 'desktop'

export type Person = {
  page: Page
  readonly profile: string
  /** Closes the browser; the profile stays on disk, as on a phone in a pocket. */
  readonly putAway: () => Promise<void>
  /** A cold start: a new browser process on the same profile. */
  readonly pickUp: (options?: { readonly offline?: boolean }) => Promise<Page>
  readonly close: () => Promise<void>
}

const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const

export const person = async (
  body: Body,
  options: { readonly prf?: boolean; readonly passkeys?: boolean; readonly locale?: string } = {},
): Promise<Person> => {
  const profile = mkdtempSync(join(tmpdir(), 'vibecheck-profile-'))
  let context: BrowserContext | undefined

  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('There is no Chromium on this machine; npm test finds or installs one')

  const launch = async (offline: boolean): Promise<Page> => {
    context = await chromium.launchPersistentContext(profile, {
      ...screens[body],
      executablePath,
      locale: options.locale ?? 'en-GB',
      timezoneId: 'Europe/London',
      offline,
      args: [...chromiumArgs, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
    })
    context.setDefaultTimeout(20_000)
    const page = context.pages()[0] ?? (await context.newPage())
    if (options.passkeys !== false) await withAuthenticator(page, options.prf !== false)
    return page
  }

  const self: Person = {
    page: await launch(false),
    profile,
    putAway: async () => {
      await context?.close()
      context = undefined
    },
    pickUp: async (how = {}) => {
      await self.putAway()
      self.page = await launch(how.offline === true)
      return self.page
    },
    close: async () => {
      await context?.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
  return self
}

const withAuthenticator = async (page: Page, hasPrf: boolean): Promise<void> => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
