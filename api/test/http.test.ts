import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, TEST_ORIGIN, type TestApi } from './test-api.ts'

describe('over HTTP', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi()
  })
  afterAll(() => api.close())

  const payload = { query: '{ __typename }' }

  test('the api is live, and ready while the graph is up', async () => {
    const live = await api.app.inject('/health/live')
    expect([live.statusCode, live.json()]).toEqual([200, { live: true }])
    const ready = await api.app.inject('/health/ready')
    expect([ready.statusCode, ready.json()]).toEqual([200, { ready: true }])
  })

  test('pages of a trusted origin may ask with cookies, others may not', async () => {
    const preflight = (origin: string) =>
      api.app.inject({
        method: 'OPTIONS',
        url: '/graphql',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      })
    const trusted = await preflight(TEST_ORIGIN)
    expect(trusted.headers['access-control-allow-origin']).toBe(TEST_ORIGIN)
    expect(trusted.headers['access-control-allow-credentials']).toBe('true')
    const foreign = await preflight('https://elsewhere.example')
    expect(foreign.headers['access-control-allow-origin']).toBeUndefined()
  })

  test('responses carry security headers and nothing that names the software', async () => {
    const { headers } = await api.app.inject({ method: 'POST', url: '/graphql', payload })
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('a form of another site cannot ask: neither by a simple POST nor by GET', async () => {
    const post = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify(payload),
    })
    expect([post.statusCode, post.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    const get = await api.app.inject('/graphql?query=%7B__typename%7D')
    expect(get.statusCode).toBe(400)
    const program = await api.app.inject({
      url: '/graphql?query=%7B__typename%7D',
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect(program.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test.each([
    ['malformed JSON', 400, '{"query": '],
    ['a body beyond 128 KB', 413, JSON.stringify({ query: `{ __typename } #${'x'.repeat(131_072)}` })],
  ])('%s is rejected with a message', async (_name, status, body) => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      payload: body,
    })
    expect(response.statusCode).toBe(status)
    const [error] = response.json().errors
    expect(error.extensions).toEqual({ code: 'BAD_REQUEST', requestId: response.headers['x-request-id'] })
    expect(error.message).toMatch(/^This is not a valid GraphQL request/)
  })

  test('an unknown address is not found', async () => {
    const response = await api.app.inject('/no-such-page')
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
  })

  test.each([
    ['an id of 5,000 characters', `/files/documents/${'x'.repeat(5_000)}`],
    ['a broken percent sign', '/files/documents/%'],
  ])('%s is not found, in our words', async (_name, url) => {
    const response = await api.app.inject({ url, headers: { 'accept-language': 'en' } })
    expect(response.statusCode).toBe(404)
    const [error] = response.json().errors
    expect(error.extensions).toEqual({ code: 'NOT_FOUND', requestId: response.headers['x-request-id'] })
    expect(error.message).toBe('What you asked for was not found: check the address or the ID.')
    expect(response.headers['x-content-type-options']).toBe('nosniff')
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a sandboxed page', { origin: 'null' }, 403],
    ['another port of the same host', { origin: 'http://localhost:5173' }, 403],
    ['a trusted origin', { origin: TEST_ORIGIN }, 200],
    ['the host that was asked', { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' }, 200],
    [
      'the host that web was asked',
      { origin: 'http://192.168.1.5:3000', 'x-forwarded-host': '192.168.1.5:3000' },
      200,
    ],
    ['no page at all', {}, 200],
  ])('a question of %s: %j', async (_name, headers, status) => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'accept-language': 'en', ...headers },
      payload,
    })
    expect(response.statusCode).toBe(status)
    if (status === 403) expect(response.json().errors[0].extensions.code).toBe('FORBIDDEN')
    else expect(response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test('every response is in the log, under its request id, without its query', async () => {
    const response = await api.app.inject('/health/live?token=secret')
    const line = api.logged().find((entry) => entry.requestId === response.headers['x-request-id'])
    expect(line).toMatchObject({ method: 'GET', path: '/health/live', status: 200 })
    expect(JSON.stringify(line)).not.toContain('secret')
  })
})
