import { connectGraph } from '@heming/graph/driver'
import { signJWT } from 'better-auth/crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, TEST_SECRET, type TestApi } from './test-api.ts'
import { newPerson, signedInPerson } from './test-person.ts'

const READS_PAGES = { accept: 'text/html,application/xhtml+xml' }

describe('accounts while the graph is away', () => {
  let api: TestApi
  /** Of somebody who signed in before. */
  let cookies: Map<string, string>
  beforeAll(async () => {
    const before = await startTestApi()
    cookies = (await signedInPerson(before)).cookies
    await before.close()
    // Nothing listens on port 1.
    const nowhere = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' }
    api = await startTestApi(connectGraph(nowhere, { serverTimeout: 50 }), { operationCostPerMinute: 1_000 })
  })
  afterAll(() => api.close())

  test.each([
    ['/sign-in/email', { email: 'lin@people.example', password: 'correct horse battery' }],
    ['/sign-up/email', { email: 'lin@people.example', password: 'correct horse battery', name: 'Lin' }],
    ['/request-password-reset', { email: 'lin@people.example' }],
    ['/sign-out', {}],
    ['/get-session', undefined],
    ['/list-sessions', undefined],
  ])('%s returns UNAVAILABLE with a message, never a wrong error response', async (path, body) => {
    const person = newPerson(api)
    for (const [name, value] of cookies) person.cookies.set(name, value)
    const response = await person.call(path, body)
    expect([response.statusCode, response.json()]).toEqual([
      503,
      {
        code: 'UNAVAILABLE',
        message: 'The database cannot be reached at the moment. Please try again in a minute.',
        requestId: response.headers['x-request-id'],
      },
    ])
  })

  test.each([
    ['by somebody signed in', () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')],
    ['by nobody', () => ''],
  ])('an operation that is counted %s is a 503 as well', async (_by, cookie) => {
    const response = await api.ask('{ firms(first: 1) { totalCount } }', {}, { cookie: cookie() })
    expect([response.status, response.errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE'])
  })

  test('a link from a mail shows a page that says so and leads on, and is no download', async () => {
    const token = await signJWT({ email: 'lin@people.example' }, TEST_SECRET)
    const opened = await newPerson(api).call(`/verify-email?token=${token}&callbackURL=%2Fen`, undefined, {
      ...READS_PAGES,
      'accept-language': 'zh-CN',
    })
    expect([opened.statusCode, opened.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
    expect(opened.body).toContain('数据库暂时无法访问，请一分钟后再试。')
    expect(opened.body).toContain('<a href="">再试一次</a>')
  })
})

describe('a link from a mail that was not copied whole', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi()
  })
  afterAll(() => api.close())

  test.each(['zh', 'en'])('%s: leads to the page that mails another', async (language) => {
    const headers = { ...READS_PAGES, 'accept-language': language }
    const opened = await newPerson(api).call('/verify-email?token=torn', undefined, headers)
    expect(opened.statusCode).toBe(302)
    const page = new URL(String(opened.headers.location))
    expect([page.pathname, page.searchParams.has('error')]).toEqual([`/${language}/verify-email`, true])
  })
})

describe('a bug behind a link from a mail', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startTestApi()
  })
  afterAll(() => api.close())

  test('shows a page with a message and the id of the request; the cause is in the log only', async () => {
    // A token that is signed well and holds what ours never do.
    const token = await signJWT({ email: 'no address' }, TEST_SECRET)
    const opened = await newPerson(api).call(
      `/verify-email?token=${token}&callbackURL=%2Fen`,
      undefined,
      READS_PAGES,
    )
    expect([opened.statusCode, opened.headers['content-type']]).toEqual([500, 'text/html; charset=utf-8'])
    const requestId = String(opened.headers['x-request-id'])
    expect(opened.body).toContain('Something went wrong on our side and has been logged.')
    expect(opened.body).toContain(requestId)
    expect(opened.body).not.toMatch(/zod|invalid|\.mjs/i)
    const line = api.logged().find((entry) => entry.requestId === requestId && entry.level === 50)
    expect(JSON.stringify(line?.err)).toMatch(/email/)
  })
})
