import { readFileSync } from 'node:fs'
import { startOwnGraph } from '@heming/graph/testing'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authRequestMaker } from './fuzz/auth-requests.ts'
import { fuzz } from './fuzz/fuzz.ts'
import { type FuzzedApi, startFuzzedApi } from './fuzz/fuzzed-api.ts'
import { operationMaker } from './fuzz/graphql-requests.ts'
import { oddRequest } from './fuzz/odd-requests.ts'
import { type FuzzNetwork, makeFuzzNetwork, makeListedPerson, readLists } from './fuzz/people.ts'
import { fuzzSeed } from './fuzz/random.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { newPerson } from './test-person.ts'

/** A sample in `npm test`; `npm run test:long` sends 10,000 and 2,000. */
const GRAPHQL_REQUESTS = Number(process.env.FUZZ_GRAPHQL_REQUESTS ?? 150)
const AUTH_REQUESTS = Number(process.env.FUZZ_AUTH_REQUESTS ?? 60)

/** Share of requests that are odd in their form. */
const ODD = 0.15

/**
 * Somebody whose session is fuzzed is replaced after so many requests: they sign out, or delete their
 * account.
 */
const REQUESTS_OF_ONE_PERSON = 50

/** Ids and cursors that are kept to be sent again. */
const MAX_KEPT = 200

/** Keeps what a pattern finds in a response. */
function keep(kept: string[], body: string, pattern: RegExp): void {
  for (const [, found = ''] of body.matchAll(pattern))
    if (kept.length < MAX_KEPT && !kept.includes(found)) kept.push(found)
}

const timeout = (requests: number) => 120_000 + requests * 200

/** Rows that the lists of other roles had to leave out. */
const omitted: unknown[] = []

let api: TestApi
let fuzzed: FuzzedApi
let network: FuzzNetwork
beforeAll(async () => {
  // A database of its own: what is written at random would show in the lists of other tests.
  const graph = await startOwnGraph({ onOmittedRow: (row) => omitted.push(row) })
  api = await startTestApi(graph)
  network = await makeFuzzNetwork(api)
  fuzzed = await startFuzzedApi(graph.server)
})
afterAll(async () => {
  fuzzed?.stop()
  await network?.tenant.remove()
  await api?.close()
})

test(
  'no GraphQL request fails, hangs, shows internals, or spoils a list of others',
  async () => {
    const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))
    const makeOperation = operationMaker(schema)
    const cursors = ['eyJpZCI6IngifQ']
    const { faults, answered, summary } = await fuzz({
      api: fuzzed,
      seed: fuzzSeed(),
      requests: GRAPHQL_REQUESTS,
      people: async () => network.people,
      make(index, random) {
        if (random.chance(ODD)) return oddRequest(random)
        const hostility = random.pick([0, 0, 0.02, 0.1, 0.4])
        return makeOperation(index, { random, hostility, ids: network.ids, cursors })
      },
      onResponse({ about }, { body }) {
        // Only what the fuzzer itself made: it must not touch the firms of other tests.
        if (about.startsWith('Mutation.')) keep(network.ids, body, /"id":"([0-9a-f-]{36})"/g)
        keep(cursors, body, /"(?:cursor|endCursor)":"([^"]+)"/g)
      },
    })
    console.info(summary)
    expect(faults.join('\n\n'), summary).toBe('')
    expect(fuzzed.errors(), summary).toEqual([])
    await readLists(api, network)
    expect(omitted, summary).toEqual([])
    // Otherwise only rejections were tried.
    expect(answered.size, summary).toBeGreaterThan(20)
  },
  timeout(GRAPHQL_REQUESTS),
)

test(
  'no request to Better Auth fails, hangs, leads off the site, or spoils a list of others',
  async () => {
    const own = await makeFuzzNetwork(api)
    const known = ['default']
    let listed = 0
    let sent = 0
    let people = Promise.resolve({ anonymous: newPerson(api), listed: newPerson(api) })
    const { faults, answered, summary } = await fuzz({
      api: fuzzed,
      seed: fuzzSeed(),
      requests: AUTH_REQUESTS,
      make: authRequestMaker(api, known),
      onResponse: (_, { body }) => keep(known, body, /"(?:id|token|accountId)":"([^"]+)"/g),
      people() {
        if (sent++ % REQUESTS_OF_ONE_PERSON === 0) {
          listed += 1
          people = makeListedPerson(api, own).then((person) => ({
            anonymous: newPerson(api),
            listed: person,
          }))
        }
        return people
      },
    })
    console.info(summary)
    expect(faults.join('\n\n'), summary).toBe('')
    expect(fuzzed.errors(), summary).toEqual([])
    const { owner, curator } = await readLists(api, own)
    expect(omitted, summary).toEqual([])
    expect(owner).toMatchObject({ ofFirm: { members: { length: listed + 1 } } })
    expect(curator).toMatchObject({ claimsToReview: { totalCount: listed } })
    expect(answered.size, summary).toBeGreaterThan(4)
    await own.tenant.remove()
  },
  timeout(AUTH_REQUESTS),
)
