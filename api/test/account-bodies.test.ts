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
  ['a Hangul filler', '\u3164'],
  ['turned round', 'a\u202Eb'],
  ['half a character', 'a\uD83D'],
])('a name that is %s is rejected and not kept', async (_kind, name) => {
  const person = await signedInPerson(api)
  expect((await person.call('/update-user', { name })).statusCode).toBe(400)
  expect((await person.ask('{ viewer { name } }')).data.viewer.name).toBe('Lin Yue')
})

test.each(['\u200B', 'a\u202Eb', 'a\u001B[31m'])('nobody signs up or names a key %j', async (name) => {
  const { email, password } = newPerson(api)
  const signUp = await newPerson(api).call('/sign-up/email', { name, email, password, callbackURL: '/en' })
  expect([signUp.statusCode, signUp.json().code]).toEqual([400, 'INVALID_NAME'])
  const person = await signedInPerson(api)
  const key = await person.call('/api-key/create', { name })
  expect([key.statusCode, key.json().code]).toEqual([400, 'INVALID_NAME'])
})

test.each([
  ['no address', 'x'],
  ['a script', 'javascript:alert(1)'],
  ['data', 'data:image/svg+xml,<svg/>'],
  ['one without encryption', 'http://pictures.example/a.png'],
  ['one of a machine', 'https://127.0.0.1/a.png'],
  ['a number', 7],
  ['one that is too long', `https://pictures.example/${'a'.repeat(500)}`],
])('a picture at %s is rejected, by those who sign up too', async (_kind, image) => {
  const person = await signedInPerson(api)
  expect((await person.call('/update-user', { image })).statusCode).toBe(400)
  expect((await person.call('/get-session')).json().user.image ?? null).toBeNull()
  const { email, password, call } = newPerson(api)
  const form = { name: 'Lin Yue', email, password, callbackURL: '/en', image }
  expect((await call('/sign-up/email', form)).statusCode).toBe(400)
})

test('a picture at an https address is kept, and taken back', async () => {
  const person = await signedInPerson(api)
  for (const image of ['https://pictures.example/a.png', null]) {
    expect((await person.call('/update-user', { image })).statusCode).toBe(200)
    expect((await person.call('/get-session')).json().user.image ?? null).toBe(image)
  }
})

test('a name is kept without the spaces around it', async () => {
  const person = await signedInPerson(api)
  expect((await person.call('/update-user', { name: '  林月 ' })).statusCode).toBe(200)
  // As it is kept: the API cleans names once more where others read them.
  expect((await person.call('/get-session')).json().user.name).toBe('林月')
})

test.each([
  [254, 200],
  [255, 400],
])('signing up with an e-mail address of %i characters returns %i', async (length, status) => {
  const { email: ending, password, call } = newPerson(api)
  const form = { name: 'Lin Yue', email: ending.padStart(length, 'a'), password, callbackURL: '/en' }
  expect((await call('/sign-up/email', form)).statusCode).toBe(status)
})

test.each(['/sign-in/email', '/sign-up/email', '/request-password-reset', '/send-verification-email'])(
  'an e-mail address that is no text is a bad request at %s',
  async (path) => {
    const body = { email: { toString: 1 }, password: 'correct horse', name: 'x' }
    expect((await newPerson(api).call(path, body)).statusCode).toBe(400)
  },
)

test('a client that requests API keys of an organisation gets a bad request', async () => {
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

// Where it went through the rules for passwords, the api stood still for half a minute; with all that a body
// may hold, for twenty.
test.each([
  ['/sign-up/email', 'password'],
  ['/reset-password', 'newPassword'],
  ['/change-password', 'newPassword'],
  ['/sign-out', 'newPassword'],
])(
  'a password that fills a body is rejected by %s, and nobody waits for it',
  { timeout: 15_000 },
  async (path, field) => {
    const { email } = newPerson(api)
    const long = `abcde${'1'.repeat(40_000)}z`
    const body = { email, name: 'Lin Yue', token: 'none', currentPassword: 'none', [field]: long }
    expect((await newPerson(api).call(path, body)).statusCode).toBeLessThan(500)
  },
)

test.each([
  ['/sign-up/email', 'callbackURL'],
  ['/sign-in/email', 'confirmationURL'],
  ['/request-password-reset', 'redirectTo'],
  ['/send-verification-email', 'callbackURL'],
])('what is sent to %s names a place of 500 characters at most to go on to', async (path, field) => {
  const person = newPerson(api)
  const { email, password } = person
  const placeOf = (length: number) => `/en?next=${'x'.repeat(length)}`.slice(0, length)
  const send = (length: number) =>
    person.call(path, { name: 'Lin Yue', email, password, [field]: placeOf(length) })
  const tooLong = await send(501)
  expect([tooLong.statusCode, tooLong.json().code]).toEqual([400, 'INVALID_BODY'])
  expect((await send(500)).json().code).not.toBe('INVALID_BODY')
})

test('nor does a link name a longer one', async () => {
  const place = `/en?next=${'x'.repeat(492)}`
  const response = await newPerson(api).call(`/verify-email?token=x&callbackURL=${encodeURIComponent(place)}`)
  expect([response.statusCode, response.json().code]).toEqual([400, 'INVALID_QUERY'])
})
