import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: './stories',
  testMatch: '*.story.ts',
  outputDir: '../test-results',
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers: 1,
  retries: 0,
  reporter: [['list']],
})
