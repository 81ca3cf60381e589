import { defineConfig } from 'vitest/config'

/** These drive Chromium through whole screens. `npm run ok` leaves them to `npm test`. */
const screens = ['scripts/src/board.test.ts', 'scripts/src/client-screens.test.ts', 'scripts/src/airplane.test.ts', 'web/clinician/room.test.ts']

/**
 * One project a package, so that `vitest run --project domain` is a room of its own. Tests that need a browser's
 * own engine are named *.browser.test.ts and run by their package's vitest.browser.config.ts.
 */
const inNode = (name: string, more: object = {}) => ({
  extends: true as const,
  ...more,
  test: {
    name,
    root: name,
    environment: 'node' as const,
    include: ['**/*.test.{ts,tsx}'],
    exclude: [
      '**/*.browser.test.{ts,tsx}', '**/node_modules/**', '**/dist/**',
      ...screens.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1)),
    ],
  },
})

export default defineConfig({
  test: {
    // Nothing here is a timed test: these only stop what hangs. kill -9 rounds and 100 pairings take their while.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      inNode('domain'),
      inNode('vault'),
      inNode('wire'),
      inNode('sync'),
      inNode('server'),
      inNode('web', { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
      inNode('scripts'),
      { extends: true, test: { name: 'screens', environment: 'node', include: screens } },
    ],
  },
})
