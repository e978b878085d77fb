import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setMembership } from '@heming/graph'
import { findOutboxEntries } from '@heming/graph/outbox'
import { createTenant } from '@heming/graph/testing'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { smtpTransport } from '../src/mail/mailer.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, newPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 60_000 })

const FROM = 'Heming 合鸣 <no-reply@heming.example>'
const LOGIN = { user: 'heming', password: 'a word with / and @ in it' }

interface Delivered {
  from: string | false
  to: string[]
  mail: ParsedMail
}

let server: SMTPServer
let api: TestApi
const delivered: Delivered[] = []
/** Mailboxes that refuse mail at the moment. */
const full = new Set<string>()
beforeAll(async () => {
  server = await startServer()
  api = await startTestApi(undefined, { transport: smtpTransport(addressOf(LOGIN.password), FROM) })
})
afterAll(async () => {
  await api.close()
  await stopServer()
})

/** A server that keeps what it takes; `port` 0 is any that is free. */
async function startServer(port = 0): Promise<SMTPServer> {
  const started = new SMTPServer({
    // Between two programs of one machine: no certificate to check.
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    // Of connections that are open still, in milliseconds.
    closeTimeout: 200,
    onAuth: ({ username, password }, _session, done) =>
      username === LOGIN.user && password === LOGIN.password
        ? done(null, { user: LOGIN.user })
        : done(new Error('Invalid username or password')),
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('nobody') || full.has(address) ? done(new Error('No such mailbox')) : done(),
    onData: (stream, { envelope }, done) => {
      simpleParser(stream).then((mail) => {
        const { mailFrom, rcptTo } = envelope
        const to = rcptTo.map(({ address }) => address)
        delivered.push({ from: mailFrom ? mailFrom.address : false, to, mail })
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => started.listen(port, '127.0.0.1', resolve))
  return started
}

const stopServer = () => new Promise<void>((resolve) => server.close(resolve))

const portOf = (address: AddressInfo | string | null) => (address as AddressInfo).port
const addressOf = (password: string) =>
  `smtp://${LOGIN.user}:${encodeURIComponent(password)}@127.0.0.1:${portOf(server.server.address())}`

test.each([
  ['/en', 'Heming: confirm your e-mail address', 'Hello 林月, open this link'],
  ['/zh', '合鸣：请确认您的邮箱', '林月，您好：'],
])('a message of %s arrives whole, with a link that works', async (page, subject, beginning) => {
  const person = newPerson(api)
  const { email, password } = person
  await person.call('/sign-up/email', { name: '林月', email, password, callbackURL: page })
  await api.sendMail()
  expect(delivered.at(-1)?.to).toEqual([email])
  const { from, mail } = delivered.at(-1) as Delivered
  expect(from).toBe('no-reply@heming.example')
  expect(mail.from?.value).toEqual([{ name: 'Heming 合鸣', address: 'no-reply@heming.example' }])
  expect(mail.subject).toBe(subject)
  expect(mail.text?.replace(/\s+/g, ' ')).toContain(beginning)
  expect(mail.headerLines.map(({ key }) => key)).not.toContain('x-about')

  const { pathname, search } = new URL(linkIn(mail.text))
  await person.call(`${pathname.replace('/api/auth', '')}${search}`)
  expect((await person.ask('{ viewer { emailVerified } }')).data).toEqual({ viewer: { emailVerified: true } })
})

test('a name of several lines is refused before any mail is written', async () => {
  const person = newPerson(api)
  const { email, password } = person
  const name = 'Lin\r\nBcc: everybody@people.example'
  const answer = await person.call('/sign-up/email', { name, email, password, callbackURL: '/en' })
  expect(answer.statusCode).toBe(400)
  expect(delivered.flatMap(({ to }) => to)).not.toContain(email)
})

test('a name cannot add a header, a recipient or a link', async () => {
  const person = newPerson(api)
  const { email, password } = person
  const name = 'Lin, Bcc: everybody@people.example; http://elsewhere.example/'
  await person.call('/sign-up/email', { name, email, password, callbackURL: '/en' })
  await api.sendMail()
  expect(delivered.at(-1)?.to).toEqual([email])
  const { mail } = delivered.at(-1) as Delivered
  expect(mail.bcc).toBeUndefined()
  expect(mail.text).not.toContain('elsewhere.example')
})

test('mail that is written while the server is down arrives when it is back, each message once, under one id', async () => {
  const [owner, guest] = [await signUp(), await signUp()]
  const tenant = await createTenant(api.graph, { firms: [{ id: 'firm', kind: 'DIGITAL' }] })
  const place = { firmId: tenant.id('firm') }
  const accountId = (await owner.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, ...place, role: 'OWNER', actor: 'test' })
  const { port } = server.server.address() as AddressInfo
  await stopServer()
  const arrived = () => delivered.filter(({ to }) => to.includes(guest.email)).map(({ mail }) => mail)
  const before = arrived().length

  const invite = `mutation ($input: InviteMemberInput!) {
    inviteMember(input: $input) { invitation { id } errors { code } }
  }`
  const invited = await owner.ask(invite, { input: { place, email: guest.email, role: 'EDITOR' } })
  expect(invited.data.inviteMember.errors).toEqual([])
  await guest.call('/request-password-reset', { email: guest.email, redirectTo: '/en/set-password' })
  await api.sendMail()
  expect(arrived()).toHaveLength(before)

  server = await startServer(port)
  await expect
    .poll(
      async () => {
        await api.sendMail()
        return arrived().length - before
      },
      { timeout: 20_000 },
    )
    .toBe(2)
  await api.sendMail()
  const mails = arrived().slice(before)
  expect(mails.map(({ subject }) => subject)).toEqual([
    expect.stringContaining('you are invited to'),
    'Heming: set a new password',
  ])
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2)
  expect(mails[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@heming.example>$/)
  await tenant.remove()
})

test('a message that its mailbox refuses is set aside, and those after it arrive', async () => {
  const person = await signUp()
  full.add(person.email)
  const message = { to: person.email, subject: 'A word', text: 'of little weight' }
  await api.mailer.send(message)
  await api.sendMail()
  const { rows } = await findOutboxEntries(api.graph, 'FAILED', { first: 10, after: null })
  expect(rows.map(({ lastError }) => lastError)).toEqual(['The mail was not taken: EENVELOPE 550 RCPT TO'])
  full.clear()
  await api.mailer.send({ ...message, subject: 'Another word' })
  await api.sendMail()
  expect(delivered.at(-1)?.mail.subject).toBe('Another word')
})

/** A person who has signed up and verified their address. */
async function signUp(): Promise<TestPerson> {
  const person = newPerson(api)
  const { email, password } = person
  await person.call('/sign-up/email', { name: 'Lin Yue', email, password, callbackURL: '/en' })
  await api.sendMail()
  const { pathname, search } = new URL(linkIn(delivered.at(-1)?.mail.text))
  await person.call(`${pathname.replace('/api/auth', '')}${search}`)
  return person
}

test.each([
  ['a wrong password', () => addressOf('wrong'), 'lin@people.example', /Invalid username or password/],
  [
    'a mailbox that there is not',
    () => addressOf(LOGIN.password),
    'nobody@people.example',
    /No such mailbox/,
  ],
  ['a server that is away', () => 'smtp://127.0.0.1:1', 'lin@people.example', /ECONNREFUSED/],
])('%s is an error', async (_what, address, to, expected) => {
  const sent = smtpTransport(address(), FROM).deliver({
    id: 'id',
    to,
    subject: 'A word',
    text: 'of little weight',
  })
  await expect(sent).rejects.toThrow(expected)
})

test('a server that does not answer is given up after seconds', async () => {
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const began = performance.now()
  const transport = smtpTransport(`smtp://127.0.0.1:${portOf(silent.address())}`, FROM)
  const message = { id: 'id', to: 'lin@people.example', subject: 'A word', text: 'of little weight' }
  await expect(transport.deliver(message)).rejects.toThrow(/Greeting never received/)
  expect(performance.now() - began).toBeLessThan(15_000)
  silent.close()
})

test('an answer under /api/auth is the same while no mail goes out; the log has the cause', async () => {
  const mute = await startTestApi(undefined, { transport: smtpTransport('smtp://127.0.0.1:1', FROM) })
  const { email, password } = newPerson(mute)
  const answer = await newPerson(mute).call('/sign-up/email', {
    name: 'Lin',
    email,
    password,
    callbackURL: '/en',
  })
  expect(answer.statusCode).toBe(200)
  await mute.sendMail()
  expect(JSON.stringify(mute.logged())).toContain('The mail was not taken: ESOCKET CONN')
  expect(JSON.stringify(mute.logged())).not.toContain(email)
  await mute.close()
})
