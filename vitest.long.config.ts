import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const { resolve } = createRequire(import.meta.url)

/** They have the graph for themselves, one file at a time. */
const alone = { sequence: { groupOrder: 1 }, maxWorkers: 1 }

/** Tests that take minutes (`npm run test:long`): what they hold does not change with every edit. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'long',
          root: 'graph',
          include: ['{src,evaluation}/**/*.{long,properties}.test.ts'],
          env: { PROPERTY_RUNS: '5000' },
          globalSetup: ['testing/global-setup.ts'],
          testTimeout: 30 * 60_000,
          hookTimeout: 10 * 60_000,
        },
      },
      {
        test: {
          name: 'runs-on-graph',
          root: 'graph',
          include: ['src/{merging/merging,requests/requests}.test.ts'],
          env: { RUNS_ON_GRAPH: '60' },
          globalSetup: ['testing/global-setup.ts'],
          testTimeout: 30 * 60_000,
          hookTimeout: 10 * 60_000,
        },
      },
      {
        // Whole copies are started here, and timed.
        test: {
          name: 'starts',
          root: 'scripts',
          include: ['**/*.long.test.mjs'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'private-things',
          root: 'graph',
          include: ['evaluation/**/private-things.test.ts'],
          env: { PRIVATE_NETWORKS: '20' },
          globalSetup: ['testing/global-setup.ts'],
          testTimeout: 30 * 60_000,
          hookTimeout: 10 * 60_000,
          ...alone,
        },
      },
      {
        // See vitest.config.ts.
        resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
        test: {
          name: 'reviewers',
          root: 'api',
          include: ['test/members-as-reviewers.test.ts'],
          env: { REVIEWERS_OF_REMOVALS: 'all' },
          globalSetup: ['../graph/testing/global-setup.ts'],
          hookTimeout: 180_000,
          ...alone,
        },
      },
      {
        // See vitest.config.ts.
        resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
        test: {
          name: 'kills',
          root: 'api',
          include: ['test/outbox-kill.test.ts'],
          env: { OUTBOX_KILLS: '200' },
          globalSetup: ['../graph/testing/global-setup.ts'],
          hookTimeout: 180_000,
        },
      },
      {
        // See vitest.config.ts.
        resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
        test: {
          name: 'fuzz',
          root: 'api',
          include: ['test/fuzz.test.ts'],
          env: { FUZZ_GRAPHQL_REQUESTS: '10000', FUZZ_AUTH_REQUESTS: '2000' },
          globalSetup: ['../graph/testing/global-setup.ts'],
          hookTimeout: 180_000,
          // Its requests have a timeout: it runs after everything else.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
