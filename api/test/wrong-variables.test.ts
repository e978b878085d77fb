import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { randomAddress } from './test-person.ts'

const WITH_FILTER = 'query ($f: FirmFilter) { firms(first: 1, filter: $f) { totalCount } }'
const zeros = (count: number) => ({ f: { provinces: Array(count).fill(0) } })
const codesOf = (errors: { extensions: { code: string } }[] | undefined) =>
  errors?.map(({ extensions }) => extensions.code)

let api: TestApi
beforeAll(async () => {
  api = await startTestApi(undefined, { operationCostPerMinute: 2_400 })
})
afterAll(() => api.close())

test('10,000 wrong values are answered with one error, by GET as by POST', async () => {
  const posted = await api.ask(WITH_FILTER, zeros(10_000), { 'x-forwarded-for': randomAddress() })
  expect([posted.status, codesOf(posted.errors)]).toEqual([400, ['BAD_USER_INPUT']])
  expect(posted.errors?.[0]?.message).toMatch(/^Variable "\$f" got invalid value 0 at "f.provinces\[0\]"; /)
  const got = await api.app.inject({
    url: '/graphql',
    query: { query: WITH_FILTER, variables: JSON.stringify(zeros(10_000)) },
    headers: { 'x-forwarded-for': randomAddress(), 'apollo-require-preflight': '1' },
  })
  expect([got.statusCode, codesOf(got.json().errors)]).toEqual([400, ['BAD_USER_INPUT']])
})

test('wrong variables count as a document that is not valid, however few are wrong', async () => {
  // Of 22 tokens, 610 objects each: the fourth is past 2,400, which the fifth learns.
  const network = randomAddress()
  const statuses = []
  for (let sent = 0; sent < 5; sent += 1) {
    const { status } = await api.ask(WITH_FILTER, zeros(1), { 'x-forwarded-for': network })
    statuses.push(status)
  }
  expect(statuses).toEqual([400, 400, 400, 400, 429])
})

test('variables of more than 4,000 characters count for an object for every 20', async () => {
  const statusesOf = async (network: string, characters: number) => {
    const statuses = []
    for (let sent = 0; sent < 3; sent += 1) {
      const variables = { unused: 'x'.repeat(characters - '{"unused":""}'.length) }
      const { status } = await api.ask('{ termsVersion }', variables, { 'x-forwarded-for': network })
      statuses.push(status)
    }
    return statuses
  }
  // 1,200 objects each: the third is past 2,400.
  expect(await statusesOf(randomAddress(), 24_000)).toEqual([200, 200, 429])
  expect(await statusesOf(randomAddress(), 4_000)).toEqual([200, 200, 200])
})
