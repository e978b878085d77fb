import { defineConfig } from 'vitest/config'

/** graph and api talk to a real Neo4j, started once for the run; web renders components (its pages are tested in web/e2e). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'graph',
          root: 'graph',
          include: ['{src,server,seed,bin,migrations,testing}/**/*.test.ts'],
          globalSetup: ['testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'api',
          root: 'api',
          include: ['{src,test}/**/*.test.ts'],
          globalSetup: ['../graph/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      'web',
    ],
  },
})
