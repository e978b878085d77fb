import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { StartFirst } from './scripts/test/start-first.mjs'
import { sortTestFiles } from './scripts/test/test-files.mjs'

const { resolve } = createRequire(import.meta.url)

const graph = sortTestFiles('graph', ['src', 'evaluation', 'seed'])
const api = sortTestFiles('api', ['src', 'test'])

// A hang is noticed; a machine that is slow, or plans a statement for the first time, is no failure.
const patient = { testTimeout: 120_000, hookTimeout: 180_000 }
const onGraph = { root: 'graph', isolate: false, globalSetup: ['testing/global-setup.ts'], ...patient }
const onApi = { root: 'api', isolate: false, globalSetup: ['../graph/testing/global-setup.ts'], ...patient }
// The build of graphql that Node gives to everybody else: there is a second one under 'module', and the two
// do not know each other's errors.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] }

/** After the others, one at a time. */
const alone = { sequence: { groupOrder: 1 }, maxWorkers: 1 }

/**
 * The units need no database and share their modules (`npm run test:unit`); graph and api share a real
 * Neo4j, started once for the run, which the files of `…-alone` then have for themselves, one at a time; web
 * renders components (its pages are tested in web/e2e). `npm test` runs those of `…-alone` beside what needs
 * no database (scripts/test/run-vitest.mjs).
 */
export default defineConfig({
  test: {
    // A test and the database wait for each other in turn: as many workers as cores would leave some idle.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: StartFirst },
    projects: [
      {
        test: {
          name: 'graph-units',
          root: 'graph',
          include: graph.units,
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        resolve: oneGraphql,
        test: { name: 'api-units', root: 'api', include: api.units, isolate: false, testTimeout: 30_000 },
      },
      {
        test: {
          name: 'graph',
          include: ['{src,evaluation,server,seed,bin,migrations,testing}/**/*.test.ts'],
          // vitest.long.config.ts
          exclude: ['**/*.long.test.ts', ...graph.units, ...graph.alone],
          ...onGraph,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'api',
          include: ['{src,test}/**/*.test.ts'],
          exclude: [...api.units, ...api.alone],
          ...onApi,
        },
      },
      { test: { name: 'graph-alone', include: graph.alone, ...onGraph, ...alone } },
      { resolve: oneGraphql, test: { name: 'api-alone', include: api.alone, ...onApi, ...alone } },
      // What the benchmark computes: nothing is measured here, and no database is needed.
      { test: { name: 'bench', root: 'bench', include: ['**/*.test.ts'], testTimeout: 30_000 } },
      'web',
      {
        // Whole copies are started here, and timed.
        test: {
          name: 'scripts',
          root: 'scripts',
          include: ['**/*.test.mjs'],
          // vitest.long.config.ts
          exclude: ['**/*.long.test.mjs'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
