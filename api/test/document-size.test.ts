import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi(undefined, { operationCostPerMinute: 4_000 })
})
afterAll(() => api.close())

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** The codes of the responses to one document that a network sends again and again. */
async function codesOf(network: string, query: string, count: number, variables = {}) {
  const codes = []
  for (let sent = 0; sent < count; sent += 1) {
    const { errors } = await api.ask(query, variables, { 'x-forwarded-for': network })
    codes.push(errors?.[0]?.extensions.code)
  }
  return codes
}

test('a document with more than 60 spreads is TOO_COMPLEX before it is validated', async () => {
  // `nope` is no field.
  const documents = [
    (count: number) => `{ nope ${many(count, (index) => `...f${index}`)} }`,
    (count: number) => `{ nope ${many(count, () => '... { nope }')} }`,
  ]
  for (const [index, write] of documents.entries()) {
    const headers = { 'x-forwarded-for': `203.0.113.${index}` }
    const { status, errors } = await api.ask(write(61), {}, headers)
    expect([status, errors?.map(({ extensions: { code } }) => code)]).toEqual([400, ['TOO_COMPLEX']])
    expect(errors?.[0]?.message).toMatch(/61/)
    const { errors: ofFewer } = await api.ask(write(60), {}, headers)
    expect(ofFewer?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  }
})

test('documents that are not valid count for 500 objects and five a token, and others go on', async () => {
  // 100 tokens, of 4,000 objects: the fourth uses up the limit, the fifth is past it, which the sixth learns.
  for (const [network, query, code] of [
    ['203.0.113.20', `{ ${'nope '.repeat(98)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['203.0.113.21', `{ ${'nope '.repeat(97)} { }`, 'GRAPHQL_PARSE_FAILED'],
  ] as const)
    expect(await codesOf(network, query, 6)).toEqual([...Array(5).fill(code), 'TOO_MANY_ATTEMPTS'])
  expect(await codesOf('203.0.113.22', '{ termsVersion }', 50)).toEqual(Array(50).fill(undefined))
})

test('large documents count for an object a token before they are parsed, small ones for none', async () => {
  const valid = (tokens: number) => `{ ${'termsVersion '.repeat(tokens - 2)} }`
  const large = await codesOf('203.0.113.30', valid(500), 9)
  expect(large).toEqual([...Array(8).fill(undefined), 'TOO_MANY_ATTEMPTS'])
  expect(await codesOf('203.0.113.31', valid(400), 10)).toEqual(Array(10).fill(undefined))
  const response = await api.ask(valid(500), {}, { 'x-forwarded-for': '203.0.113.30' })
  expect(response.status).toBe(429)
})

test('operations that ask for too much count as documents that are not valid', async () => {
  // 37 tokens, 685 objects each: the sixth is past the limit, which the seventh learns.
  const list = 'firms(first: $n) { edges { node { neighbourhood(first: 100) { nodes { id } } } } }'
  const codes = await codesOf('203.0.113.60', `query ($n: Int!) { ${list} }`, 7, { n: 100 })
  expect(codes).toEqual([...Array(6).fill('TOO_COMPLEX'), 'TOO_MANY_ATTEMPTS'])
})

test('what is sent past the limit is rejected before it is read', async () => {
  const network = '203.0.113.40'
  const long = `{ termsVersion } ${'#\n'.repeat(10_000)}`
  const nested = `{"query":"{ termsVersion }","variables":{"unused":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`
  const codes = async () => {
    const { body } = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-forwarded-for': network, 'content-type': 'application/json' },
      payload: nested,
    })
    return [...(await codesOf(network, long, 1)), JSON.parse(body).errors?.[0]?.extensions.code]
  }
  expect(await codes()).toEqual(['TOO_COMPLEX', 'TOO_COMPLEX'])
  await codesOf(network, `{ ${'nope '.repeat(98)} }`, 5)
  expect(await codes()).toEqual(['TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS'])
})

test('a document has 20,000 characters at most, and a name 100', async () => {
  const codeOf = async (query: string) => (await codesOf('203.0.113.50', query, 1))[0]
  const padded = (length: number) => '{ termsVersion }'.padEnd(length, '#')
  expect([await codeOf(padded(20_000)), await codeOf(padded(20_001))]).toEqual([undefined, 'TOO_COMPLEX'])
  const named = (length: number) => `{ ${'x'.repeat(length)}: termsVersion }`
  expect([await codeOf(named(100)), await codeOf(named(101))]).toEqual([undefined, 'TOO_COMPLEX'])
})

test('of documents at once those past 100 that wait for their turn are BUSY', async () => {
  // 101 tokens, each from a network of one customer, which is none of those above.
  const unlimited = await startTestApi()
  try {
    const query = `{ ${'nope '.repeat(99)} }`
    const responses = await Promise.all(Array.from({ length: 200 }, () => unlimited.ask(query)))
    const busy = responses.filter(({ errors }) => errors?.[0]?.extensions.code === 'BUSY')
    expect(busy.length).toBeGreaterThan(0)
    expect(busy.every(({ status }) => status === 503)).toBe(true)
    const [, other] = await Promise.all([
      Promise.all(Array.from({ length: 200 }, () => unlimited.ask(query))),
      unlimited.ask('{ termsVersion }'),
    ])
    expect(other.errors).toBeUndefined()
  } finally {
    await unlimited.close()
  }
})
