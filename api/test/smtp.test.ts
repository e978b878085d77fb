import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOutboxEntries } from '@heming/graph/outbox'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { folderTransport, smtpTransport } from '../src/kernel/mail/mailer.ts'
import { type Delivered, startSmtpServer, type TestSmtpServer } from './smtp-server.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, newPerson, signedInPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 60_000 })

const FROM = 'Heming 合鸣 <no-reply@heming.example>'
let server: TestSmtpServer
let api: TestApi
/** Where mail was kept before there was a server for it. */
let folder = ''
/** Mailboxes that reject mail at the moment. */
const full = new Set<string>()
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-mail-'))
  server = await startSmtpServer({
    reject: (address) =>
      address.startsWith('nobody') || full.has(address) ? new Error('No such mailbox') : undefined,
  })
  api = await startTestApi(undefined, { transport: smtpTransport(server.url(), FROM, folder) })
})
afterAll(async () => {
  await api.close()
  await server.stop()
  await rm(folder, { recursive: true })
})

test.each([
  ['/en', 'Heming: verify your e-mail address', 'Hello, Open this link'],
  ['/zh', '合鸣：请验证您的邮箱', '您好：'],
])('a message of %s arrives whole, with a link that works', async (page, subject, beginning) => {
  const person = newPerson(api)
  const { email, password } = person
  await person.call('/sign-up/email', { name: '林月', email, password, callbackURL: page })
  await api.sendMail()
  expect(server.delivered.at(-1)?.to).toEqual([email])
  const { from, mail } = server.delivered.at(-1) as Delivered
  expect(from).toBe('no-reply@heming.example')
  expect(mail.from?.value).toEqual([{ name: 'Heming 合鸣', address: 'no-reply@heming.example' }])
  expect(mail.subject).toBe(subject)
  expect(mail.text?.replace(/\s+/g, ' ')).toMatch(new RegExp(`^${beginning}`))
  expect(mail.headerLines.map(({ key }) => key)).not.toContain('x-about')

  const { pathname, search } = new URL(linkIn(mail.text))
  await person.call(`${pathname.replace('/api/auth', '')}${search}`)
  expect((await person.ask('{ viewer { emailVerified } }')).data).toEqual({ viewer: { emailVerified: true } })
})

test('a name is in no mail to an address that nobody has confirmed', async () => {
  const person = newPerson(api)
  const { email, password } = person
  const signUp = { name: 'Call Eve now', email, password, callbackURL: '/en' }
  await person.call('/sign-up/email', signUp)
  await person.call('/sign-up/email', signUp)
  const askForReset = () =>
    person.call('/request-password-reset', { email, redirectTo: '/en/reset-password' })
  await askForReset()
  const subjects = async () => (await api.mailTo(email)).map(({ subject }) => subject)
  await expect
    .poll(async () => (await subjects()).sort())
    .toEqual([
      'Heming: reset your password',
      'Heming: verify your e-mail address',
      'Heming: you already have an account',
    ])
  for (const { text } of await api.mailTo(email)) {
    expect(text).not.toContain('Eve')
    expect(text).toMatch(/^Hello,\n/)
  }
  const [confirmation] = (await api.mailTo(email)).filter(({ subject }) => subject.includes('verify'))
  const { pathname, search } = new URL(linkIn(confirmation?.text))
  await person.call(`${pathname.replace('/api/auth', '')}${search}`)
  await askForReset()
  await expect.poll(async () => (await api.mailTo(email)).at(-1)?.text).toMatch(/^Hello Call Eve now,\n/)
})

test('a name of several lines is rejected before any mail is written', async () => {
  const person = newPerson(api)
  const { email, password } = person
  const name = 'Lin\r\nBcc: everybody@people.example'
  const response = await person.call('/sign-up/email', { name, email, password, callbackURL: '/en' })
  expect(response.statusCode).toBe(400)
  expect(server.delivered.flatMap(({ to }) => to)).not.toContain(email)
})

test('a name cannot add a header, a recipient or a link', async () => {
  const person = newPerson(api)
  const { email, password } = person
  const name = 'Lin, Bcc: everybody@people.example; http://elsewhere.example/'
  await person.call('/sign-up/email', { name, email, password, callbackURL: '/en' })
  await api.sendMail()
  expect(server.delivered.at(-1)?.to).toEqual([email])
  const { mail } = server.delivered.at(-1) as Delivered
  expect(mail.bcc).toBeUndefined()
  expect(mail.text).not.toContain('elsewhere.example')
})

test('a message that its mailbox rejects is set aside, and those after it arrive', async () => {
  const person = await signedInPerson(api)
  full.add(person.email)
  const message = { to: person.email, subject: 'A word', text: 'of little weight' }
  await api.mailer.send(message)
  await api.sendMail()
  const { rows } = await findOutboxEntries(api.graph, 'FAILED', { first: 10, after: null })
  expect(rows.map(({ lastError }) => lastError)).toEqual(['The mail was not taken: EENVELOPE 550 RCPT TO'])
  full.clear()
  await api.mailer.send({ ...message, subject: 'Another word' })
  await api.sendMail()
  expect(server.delivered.at(-1)?.mail.subject).toBe('Another word')
})

test.each([
  ['a wrong password', () => server.url('wrong'), 'lin@people.example', /Invalid username or password/],
  ['a mailbox that there is not', () => server.url(), 'nobody@people.example', /No such mailbox/],
  ['a server that is away', () => 'smtp://127.0.0.1:1', 'lin@people.example', /ECONNREFUSED/],
])('%s is an error', async (_what, address, to, expected) => {
  const sent = smtpTransport(address(), FROM, folder).deliver({
    id: 'id',
    to,
    subject: 'A word',
    text: 'of little weight',
  })
  await expect(sent).rejects.toThrow(expected)
})

test('a server that does not respond is given up after seconds', async () => {
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const began = performance.now()
  const transport = smtpTransport(`smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, FROM, folder)
  const message = { id: 'id', to: 'lin@people.example', subject: 'A word', text: 'of little weight' }
  await expect(transport.deliver(message)).rejects.toThrow(/Greeting never received/)
  expect(performance.now() - began).toBeLessThan(15_000)
  silent.close()
})

test('a response under /api/auth is the same while no mail goes out; the log has the cause', async () => {
  const mute = await startTestApi(undefined, { transport: smtpTransport('smtp://127.0.0.1:1', FROM, folder) })
  const { email, password } = newPerson(mute)
  const response = await newPerson(mute).call('/sign-up/email', {
    name: 'Lin',
    email,
    password,
    callbackURL: '/en',
  })
  expect(response.statusCode).toBe(200)
  await mute.sendMail()
  expect(JSON.stringify(mute.logged())).toContain('The mail was not taken: ESOCKET CONN')
  expect(JSON.stringify(mute.logged())).not.toContain(email)
  await mute.close()
})

test('messages in files, of before there was a server for mail, go with the person too', async () => {
  const before = folderTransport(folder)
  for (const address of ['lin@gone.example', 'stays@people.example'])
    await before.deliver({ id: address, to: address, subject: 'Hello', text: 'Hello' })
  expect(await readdir(folder)).toHaveLength(2)
  await api.mailer.deleteOf({ address: 'Lin@gone.example', accountId: 'none-such' })
  expect(await readdir(folder)).toHaveLength(1)
  await api.mailer.deleteOf({ address: 'stays@people.example', accountId: 'none-such' })
  expect(await readdir(folder)).toHaveLength(0)
})
