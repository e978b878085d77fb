import { createTenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startTestApi, type TestApi } from './test-api.ts'

describe('errors', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi()
  })
  afterAll(() => api.close())

  test.each([
    ['a page size below 1', '{ firms(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['a page size above 100', '{ firms(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['a cursor that is none', '{ firms(after: "??") { totalCount } }', 'BAD_USER_INPUT'],
    ['an empty cursor', '{ firms(after: "") { totalCount } }', 'BAD_USER_INPUT'],
    ['a cursor of another list', '{ projects(after: "ImFsaWJhYmEi") { totalCount } }', 'BAD_USER_INPUT'],
    [
      'a filter with too many values',
      `{ firms(filter: { markets: ${JSON.stringify(Array(101).fill('FR'))} }) { totalCount } }`,
      'BAD_USER_INPUT',
    ],
    ['a document that is not GraphQL', '{ firms(', 'GRAPHQL_PARSE_FAILED'],
    ['a field that does not exist', '{ firm(id: "x") { price } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an operation that is not named',
      'query A { __typename } query B { __typename }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['an empty document', '', 'BAD_REQUEST'],
  ])('%s: a stable code, a message, the id of the request, nothing else', async (_name, query, code) => {
    const { errors, requestId } = await api.ask(query)
    expect(errors?.[0]?.extensions).toEqual({ code, requestId })
    expect(errors?.[0]?.message.length).toBeGreaterThan(10)
  })

  test('a variable of the wrong type is the fault of the viewer', async () => {
    const { errors } = await api.ask('query ($n: Int!) { firms(first: $n) { totalCount } }', { n: 'many' })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('the first of more than fifty wrong variables is said, and is the fault of the viewer', async () => {
    const filter = { capabilities: Array(51).fill(null) }
    const query = 'query ($f: FirmFilter) { firms(filter: $f) { totalCount } }'
    const { errors } = await api.ask(query, { f: filter })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    expect(errors?.[0]?.message).toMatch(/^Variable "\$f" got invalid value null at "f.capabilities\[0\]"; /)
  })

  test.each([
    ['zh', '参数 capabilities 不符合要求：最多 100 项。'],
    ['en', 'The argument “capabilities” is not valid: choose at most 100.'],
  ])('what zod finds is said in %s too', async (language, message) => {
    const filter = { capabilities: Array(101).fill('x') }
    const query = 'query ($f: FirmFilter) { firms(filter: $f) { totalCount } }'
    const { errors } = await api.ask(query, { f: filter }, { 'accept-language': language })
    expect(errors?.[0]?.message).toBe(message)
  })

  test.each([
    ['a document that is not GraphQL', { query: '{ firms(' }, {}],
    ['a field that does not exist', { query: '{ firm(id: "x") { price } }' }, {}],
    ['an operation that is not named', { query: 'query A { __typename } query B { __typename }' }, {}],
    [
      'a variable of the wrong type',
      { query: 'query ($n: Int!) { firms(first: $n) { totalCount } }', variables: { n: 'many' } },
      {},
    ],
    ['an empty document', { query: '' }, {}],
    ['several operations at once', [{ query: '{ __typename }' }], {}],
    ['a form of another site', { query: '{ __typename }' }, { 'content-type': 'text/plain' }],
  ])('%s is rejected in the language of the request', async (_name, payload, headers) => {
    const reject = async (language: string) => {
      const { body } = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'accept-language': language, ...headers },
        payload: JSON.stringify(payload),
      })
      return JSON.parse(body).errors[0].message as string
    }
    expect(await reject('zh')).toMatch(/^[^a-z]*\p{Script=Han}{4}/u)
    expect(await reject('en')).not.toMatch(/\p{Script=Han}/u)
  })

  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', '参数 first 必须是 1 到 100 之间的整数，收到的是 0。'],
    ['en-GB,en;q=0.9', 'The argument “first” must be a whole number from 1 to 100; 0 was given.'],
    ['fr', '参数 first 必须是 1 到 100 之间的整数，收到的是 0。'],
    ['*', '参数 first 必须是 1 到 100 之间的整数，收到的是 0。'],
  ])('speak the language of Accept-Language: %s', async (language, message) => {
    const { errors } = await api.ask(
      '{ firms(first: 0) { totalCount } }',
      {},
      { 'accept-language': language },
    )
    expect(errors?.[0]?.message).toBe(message)
  })

  test('what does not exist is null, without an error', async () => {
    const query =
      '{ firm(id: "?") { id } ipAsset(id: "?") { id } project(id: "?") { id } brief(id: "?") { id } exportBase(id: "?") { id } }'
    expect(await api.get(query)).toEqual({
      firm: null,
      ipAsset: null,
      project: null,
      brief: null,
      exportBase: null,
    })
  })

  test('a bug is INTERNAL; its cause goes to the log under the id of the request, and nowhere else', async () => {
    const tenant = await createTenant(api.graph, { firms: [{ id: 'broken', kind: 'DIGITAL' }] })
    const breakIt = 'MATCH (firm:Firm {id: $id}) REMOVE firm.nameZh'
    await api.graph.write((run) => run(breakIt, { id: tenant.id('broken') }, z.unknown()))

    const { data, errors, requestId } = await api.ask('query ($id: ID!) { firm(id: $id) { id } }', {
      id: tenant.id('broken'),
    })
    await tenant.remove()
    expect(data.firm).toBeNull()
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', requestId })
    expect(JSON.stringify(errors)).not.toMatch(/nameZh|MATCH|\.ts|at /)
    const line = api.logged().find((entry) => entry.requestId === requestId && entry.level === 50)
    expect(JSON.stringify(line?.err)).toMatch(/nameZh/)
  })
})

describe('the id of a request', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi()
  })
  afterAll(() => api.close())

  test('is the one that came with it, where that is plain', async () => {
    const { requestId } = await api.ask('{ __typename }', {}, { 'x-request-id': 'web-0123-abcd' })
    expect(requestId).toBe('web-0123-abcd')
  })

  test.each(['short', 'with space in it', '"},{"level":50,"x":"', 'x'.repeat(65)])(
    'is a new one instead of %j',
    async (given) => {
      const { requestId } = await api.ask('{ __typename }', {}, { 'x-request-id': given })
      expect(requestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
    },
  )
})
