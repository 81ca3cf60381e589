import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

/** The same promises in a real Chromium: `vitest run --config sync/vitest.browser.config.ts`. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite/sync-browser',
  // Found in the middle of a run they would reload the page.
  optimizeDeps: { include: ['hash-wasm', 'typebox', 'typebox/value'] },
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
  test: {
    include: ['src/**/*.browser.test.ts'],
    testTimeout: 120_000,
    api: { host: '127.0.0.1' },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
          args: [
            '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
            '--disable-component-update', '--disable-sync', '--disable-quic',
          ],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
