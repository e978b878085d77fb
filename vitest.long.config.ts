import { defineConfig } from 'vitest/config'

/** Tests that take minutes (`npm run test:long`): what they hold does not change with every edit. */
export default defineConfig({
  test: {
    name: 'long',
    root: 'graph',
    include: ['src/**/*.long.test.ts'],
    globalSetup: ['testing/global-setup.ts'],
    testTimeout: 30 * 60_000,
    hookTimeout: 10 * 60_000,
  },
})
