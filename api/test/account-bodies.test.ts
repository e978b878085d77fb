import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { newPerson, signedInPerson } from './test-person.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.close())

test.each([
  ['null', null],
  ['a list', ['x']],
  ['a map', { a: 1 }],
  ['blank', '   '],
  ['two lines', 'a\nb'],
])('a name that is %s is refused and not kept', async (_kind, name) => {
  const person = await signedInPerson(api)
  expect((await person.call('/update-user', { name })).statusCode).toBe(400)
  expect((await person.ask('{ viewer { name } }')).data.viewer.name).toBe('Lin Yue')
})

test('a name is kept without the spaces around it', async () => {
  const person = await signedInPerson(api)
  expect((await person.call('/update-user', { name: '  林月 ' })).statusCode).toBe(200)
  expect((await person.ask('{ viewer { name } }')).data.viewer.name).toBe('林月')
})

test.each(['/sign-in/email', '/sign-up/email', '/request-password-reset', '/send-verification-email'])(
  'an e-mail address that is no text is a bad request at %s',
  async (path) => {
    const body = { email: { toString: 1 }, password: 'correct horse', name: 'x' }
    expect((await newPerson(api).call(path, body)).statusCode).toBe(400)
  },
)

test('whoever asks for API keys of an organisation gets a bad request', async () => {
  const person = await signedInPerson(api)
  expect((await person.call('/api-key/list?organizationId=x')).statusCode).toBe(400)
  const organizationId = 'x'
  expect((await person.call('/api-key/create', { name: 'key', organizationId })).statusCode).toBe(400)
  expect((await person.call('/api-key/list')).statusCode).toBe(200)
})

test('a body too long for the redirect that repeats it is a bad request', async () => {
  const callback = (length: number) =>
    newPerson(api).call('/callback/x', { state: 'x', error_description: 'x'.repeat(length) })
  expect((await callback(100)).statusCode).toBe(302)
  expect((await callback(20_000)).statusCode).toBe(400)
})
