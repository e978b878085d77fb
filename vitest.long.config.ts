import { defineConfig } from 'vitest/config'

/** Tests that take minutes (`npm run test:long`): what they hold does not change with every edit. */
export default defineConfig({
  test: {
    name: 'long',
    root: 'graph',
    include: ['src/**/*.{long,properties}.test.ts'],
    env: { PROPERTY_RUNS: '5000' },
    globalSetup: ['testing/global-setup.ts'],
    testTimeout: 30 * 60_000,
    hookTimeout: 10 * 60_000,
  },
})
