import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setMembership } from '@heming/graph'
import { createTenant } from '@heming/graph/testing'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { smtpMailer } from '../src/mail/mailer.ts'
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
  api = await startTestApi(undefined, { mailer: smtpMailer(addressOf(LOGIN.password), FROM) })
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
  await expect.poll(() => delivered.at(-1)?.to, { timeout: 10_000 }).toEqual([email])
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
  await expect.poll(() => delivered.at(-1)?.to, { timeout: 10_000 }).toEqual([email])
  const { mail } = delivered.at(-1) as Delivered
  expect(mail.bcc).toBeUndefined()
  expect(mail.text).not.toContain('elsewhere.example')
})

test('an invitation whose mail cannot be sent is kept with a warning, and sent again with a new link', async () => {
  const [owner, guest] = [await signUp(), await signUp()]
  const tenant = await createTenant(api.graph, { firms: [{ id: 'firm', kind: 'DIGITAL' }] })
  const place = { firmId: tenant.id('firm') }
  const accountId = (await owner.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, ...place, role: 'OWNER', actor: 'test' })
  const { port } = server.server.address() as AddressInfo
  await stopServer()
  const payload = '{ invitation { id email role } warning { code field message } errors { code } }'
  const invited = await owner.ask(
    `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) ${payload} }`,
    { input: { place, email: guest.email, role: 'EDITOR' } },
  )
  const notSent = {
    invitation: { id: expect.any(String), email: guest.email, role: 'EDITOR' },
    warning: { code: 'MAIL_NOT_SENT', field: 'email', message: expect.stringContaining('could not be sent') },
    errors: [],
  }
  expect(invited.errors).toBeUndefined()
  expect(invited.data.inviteMember).toEqual(notSent)
  const failures = () => api.logged().filter(({ msg }) => msg === 'Mail was not sent.')
  expect(failures().map(({ mail }) => mail)).toEqual([{ code: 'ESOCKET', command: 'CONN' }])

  const input = { place, invitationId: invited.data.inviteMember.invitation.id }
  const resend = async () =>
    (
      await owner.ask(
        `mutation ($input: ResendInvitationInput!) { resendInvitation(input: $input) ${payload} }`,
        { input },
      )
    ).data.resendInvitation
  const again = { ...notSent, warning: { ...notSent.warning, field: 'invitationId' } }
  expect(await resend()).toEqual(again)
  server = await startServer(port)
  full.add(guest.email)
  expect(await resend()).toEqual(again)
  expect(failures().at(-1)?.mail).toMatchObject({ code: 'EENVELOPE', responseCode: 550 })
  // The address may be that of somebody without an account.
  expect(JSON.stringify(api.logged())).not.toContain(guest.email)
  full.clear()
  expect(await resend()).toEqual({ ...notSent, warning: null })
  const { mail } = delivered.at(-1) as Delivered
  expect(mail.subject).toContain('you are invited to')
  const token = new URL(linkIn(mail.text)).searchParams.get('token')
  const joined = await guest.ask(
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { errors { code } } }',
    { input: { token } },
  )
  expect(joined.data.acceptInvitation.errors).toEqual([])
  await tenant.remove()
})

/** A person who has signed up and verified their address. */
async function signUp(): Promise<TestPerson> {
  const person = newPerson(api)
  const { email, password } = person
  await person.call('/sign-up/email', { name: 'Lin Yue', email, password, callbackURL: '/en' })
  await expect.poll(() => delivered.at(-1)?.to, { timeout: 10_000 }).toEqual([email])
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
  const sent = smtpMailer(address(), FROM).send({ to, subject: 'A word', text: 'of little weight' })
  await expect(sent).rejects.toThrow(expected)
})

test('a server that does not answer is given up after seconds', async () => {
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const began = performance.now()
  const mailer = smtpMailer(`smtp://127.0.0.1:${portOf(silent.address())}`, FROM)
  const message = { to: 'lin@people.example', subject: 'A word', text: 'of little weight' }
  await expect(mailer.send(message)).rejects.toThrow(/Greeting never received/)
  expect(performance.now() - began).toBeLessThan(15_000)
  silent.close()
})

test('an answer under /api/auth is the same while no mail goes out; the log has the cause', async () => {
  const mute = await startTestApi(undefined, { mailer: smtpMailer('smtp://127.0.0.1:1', FROM) })
  const { email, password } = newPerson(mute)
  const answer = await newPerson(mute).call('/sign-up/email', {
    name: 'Lin',
    email,
    password,
    callbackURL: '/en',
  })
  expect(answer.statusCode).toBe(200)
  await expect.poll(() => JSON.stringify(mute.logged())).toContain('Mail was not sent.')
  await mute.close()
})
