import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const site = process.env.SITE_URL
if (!site) {
  throw new Error(
    'SITE_URL is not set. Start a site with `npm start` and set SITE_URL=http://localhost:3000, or run `npm test`, which starts one of its own.',
  )
}

/** Where a Chromium usually is; CHROMIUM_PATH goes before them, Playwright's own download comes after. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Journeys through the running site, in a real browser. Expected facts are those of the demo network. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './warm-up.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // The graph gives a transaction twenty seconds; on a machine that builds something else meanwhile one may
  // run out of them. Such a test is tried once more, and named flaky in the report.
  retries: 1,
  // Generous, because a test machine may be building something else; nothing waits that long when it works.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  // What is counted and ranked is the demo network as it was loaded, so the journeys that write come after.
  // One of them alone runs with `--no-deps`.
  projects: [
    { name: 'network', testIgnore: 'accounts/**' },
    { name: 'accounts', testMatch: 'accounts/**/*.spec.ts', dependencies: ['network'] },
  ],
  use: {
    baseURL: site,
    viewport: { width: 1280, height: 900 },
    // Recording every step takes a third of the browser's time.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || usualPlaces.find(existsSync),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
