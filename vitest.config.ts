import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { listUnitFiles } from './scripts/test/unit-files.mjs'

const { resolve } = createRequire(import.meta.url)

const graphUnits = listUnitFiles('graph', ['src', 'evaluation', 'seed'])
const apiUnits = listUnitFiles('api', ['src', 'test'])

/**
 * The units need no database and share their modules (`npm run test:unit`); graph and api talk to a real
 * Neo4j, started once for the run; web renders components (its pages are tested in web/e2e).
 */
export default defineConfig({
  test: {
    // A test and the database wait for each other in turn: one worker would leave half of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'graph-units',
          root: 'graph',
          include: graphUnits,
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        // See api.
        resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
        test: { name: 'api-units', root: 'api', include: apiUnits, isolate: false, testTimeout: 30_000 },
      },
      {
        test: {
          name: 'graph',
          isolate: false,
          root: 'graph',
          include: ['{src,evaluation,server,seed,bin,migrations,testing}/**/*.test.ts'],
          // vitest.long.config.ts
          exclude: ['**/*.long.test.ts', ...graphUnits],
          globalSetup: ['testing/global-setup.ts'],
          // A hang is noticed; a machine that is slow, or plans a statement for the first time, is no failure.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // The build that Node gives to everybody else: graphql has a second one under 'module', and the two
        // do not know each other's errors.
        resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
        test: {
          name: 'api',
          isolate: false,
          root: 'api',
          include: ['{src,test}/**/*.test.ts'],
          exclude: apiUnits,
          globalSetup: ['../graph/testing/global-setup.ts'],
          // A hang is noticed; a machine that is slow, or plans a statement for the first time, is no failure.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      // What the benchmark computes: nothing is measured here, and no database is needed.
      { test: { name: 'bench', root: 'bench', include: ['**/*.test.ts'], testTimeout: 30_000 } },
      'web',
      {
        // Whole copies are started here, and timed: alone, after everything else.
        test: {
          name: 'scripts',
          root: 'scripts',
          include: ['**/*.test.mjs'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
