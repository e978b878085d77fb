import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'

const WITH_FILTER = 'query ($f: FirmFilter) { firms(first: 1, filter: $f) { totalCount } }'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

/** The lines that the log has for a request beside the one that it was answered. */
const faultsLogged = (requestId: string) =>
  api.logged().filter((line) => line.requestId === requestId && line.msg !== 'answered')

const long = 'x'.repeat(100_000)
const text = 'x'.repeat(15_000)
test.each([
  [
    'a value of a variable',
    { query: 'query ($n: Int) { firms(first: $n) { totalCount } }', variables: { n: long } },
  ],
  ['a field of a variable', { query: WITH_FILTER, variables: { f: { [long]: 1 } } }],
  ['a value beside the wrong one', { query: WITH_FILTER, variables: { f: { baseId: long, nope: 1 } } }],
  ['the name of the operation', { query: '{ termsVersion }', operationName: long }],
  ['a value in the document', { query: `{ firms(first: "${text}") { totalCount } }` }],
  ['an argument that is read', { query: `{ firms(after: "${text}") { totalCount } }` }],
])('%s is not repeated in full', async (_name, payload) => {
  for (const language of ['zh', 'en']) {
    const { headers, body } = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'accept-language': language },
      payload,
    })
    const { errors } = JSON.parse(body)
    for (const { message, extensions } of errors) {
      expect(extensions.code).not.toBe('INTERNAL')
      expect(message.length).toBeLessThanOrEqual(300)
    }
    const lines = faultsLogged(String(headers['x-request-id']))
    expect(lines).toHaveLength(1)
    expect(JSON.stringify(lines).length).toBeLessThan(1_000)
  }
})

test('validation ends after a few errors, and the log has one line for them', async () => {
  const query = `{ ${Array.from({ length: 50 }, (_, index) => `n${index}`).join(' ')} }`
  const { errors, requestId } = await api.ask(query)
  expect(errors?.map(({ message }) => message)).toEqual([
    'Cannot query field "n0" on type "Query".',
    'Cannot query field "n1" on type "Query".',
    'Cannot query field "n2" on type "Query".',
    'Too many validation errors, error limit reached. Validation aborted.',
  ])
  const [line, ...more] = faultsLogged(requestId)
  expect(more).toEqual([])
  expect(line).toMatchObject({
    code: 'GRAPHQL_VALIDATION_FAILED',
    errors: 4,
    msg: 'Cannot query field "n0" on type "Query".',
  })
})
