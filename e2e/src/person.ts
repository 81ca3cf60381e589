/**
 * A person with a browser profile of their own on disk: a phone for the client, a desktop for the clinician.
 * A virtual authenticator stands in for the finger on the sensor; everything behind it is the browser's own WebAuthn.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { findChromium } from '@vibecheck/scripts/chromium'

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

type Credential = { readonly credentialId: string; readonly [field: string]: unknown }

export const person = async (
  body: Body,
  options: { readonly prf?: boolean; readonly passkeys?: boolean; readonly locale?: string } = {},
): Promise<Person> => {
  const profile = mkdtempSync(join(tmpdir(), 'vibecheck-profile-'))
  let context: BrowserContext | undefined
  let kept: readonly Credential[] = []
  let authenticator: { readonly credentials: () => Promise<readonly Credential[]> } | undefined

  const launch = async (offline: boolean): Promise<Page> => {
    context = await chromium.launchPersistentContext(profile, {
      ...screens[body],
      executablePath: (await findChromium()).path,
      locale: options.locale ?? 'en-GB',
      timezoneId: 'Europe/London',
      offline,
      args: [
        '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-quic',
        '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream',
      ],
    })
    const page = context.pages()[0] ?? (await context.newPage())
    if (options.passkeys !== false) authenticator = await withAuthenticator(page, options.prf !== false, kept)
    return page
  }

  const self: Person = {
    page: await launch(false),
    profile,
    putAway: async () => {
      if (authenticator !== undefined) kept = await authenticator.credentials()
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

/** Passkeys live in the authenticator, not in the profile: a cold start hands them over to the next one. */
const withAuthenticator = async (page: Page, hasPrf: boolean, kept: readonly Credential[]) => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
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
  for (const credential of kept) await cdp.send('WebAuthn.addCredential', { authenticatorId, credential: credential as never })
  return {
    credentials: async (): Promise<readonly Credential[]> =>
      (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials as unknown as readonly Credential[],
  }
}
