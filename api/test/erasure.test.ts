import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findEvents } from '@heming/graph/audit'
import { giveConsent } from '@heming/graph/data-rights'
import { resetAttempts } from '@heming/graph/limits'
import { findMembers, setMembership } from '@heming/graph/members'
import { addToOutbox, findOutboxEntries } from '@heming/graph/outbox'
import { createTenant, findTraces, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { folderTransport, type MailTransport } from '../src/kernel/mail/mailer.ts'
import { carryOutErasures } from '../src/modules/data-rights/carry-out-erasures.ts'
import { ERASURE_NOTICE, erasureNotice } from '../src/modules/data-rights/notify-of-erasure.ts'
import { type DocumentStorage, folderStorage } from '../src/modules/documents/document-storage.ts'
import { startTestApi, TEST_ORIGIN, type TestApi } from './test-api.ts'
import { linkIn, newPerson, pdfOf, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

const DAYS = 14

let api: TestApi
let tenant: Tenant
let folder = ''
let documents: DocumentStorage
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-data-'))
  documents = folderStorage(join(folder, 'documents'))
  api = await startTestApi(undefined, {
    transport: slowTransport(folderTransport(join(folder, 'mail'))),
    documents,
    erasureDays: DAYS,
  })
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }],
    firms: [
      { id: 'firm', kind: 'TRADITIONAL' },
      { id: 'open', kind: 'DIGITAL' },
      { id: 'leaving', kind: 'DIGITAL' },
      { id: 'regretted', kind: 'DIGITAL' },
      { id: 'orphan', kind: 'DIGITAL' },
      { id: 'contested', kind: 'DIGITAL' },
      { id: 'flooded', kind: 'DIGITAL' },
      { id: 'joint', kind: 'DIGITAL' },
    ],
    heritageDomains: ['opera'],
    ipAssets: [{ id: 'asset', ownerId: 'leaving', heritageDomain: 'opera' }],
  })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
  await rm(folder, { recursive: true })
})

/** Mail to an address that a worker has taken, and does not put down before it is let go. */
let held: { address: string; taken: () => void; letGo: Promise<void> } | null = null

function slowTransport(transport: MailTransport): MailTransport {
  return {
    ...transport,
    async deliver(message, ...more) {
      const { taken, letGo } = held?.address === message.to ? held : {}
      taken?.()
      await letGo
      await transport.deliver(message, ...more)
    },
  }
}

/** All files of the data folder, as they stand once the mail that is due has been sent. */
async function files(): Promise<string[]> {
  await api.sendMail()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Promise.all(names.sort().map((name) => readFile(name, 'utf8')))
}

/** Somebody whose mail lies in the folder. */
async function signUp(name: string): Promise<TestPerson> {
  const person = newPerson(api)
  const { email, password } = person
  await person.call('/sign-up/email', { name, email, password, callbackURL: '/en' })
  await expect.poll(files, { timeout: 10_000 }).toContainEqual(expect.stringContaining(email))
  const message = (await files()).find((text) => text.includes(email))
  const { pathname, search } = new URL(linkIn(message))
  await person.call(`${pathname.replace('/api/auth', '')}${search}`)
  return person
}

const idOf = async (who: TestPerson): Promise<string> => (await who.ask('{ viewer { id } }')).data.viewer.id
const own = (accountId: string, firm: string) =>
  setMembership(api.graph, { accountId, firmId: tenant.id(firm), role: 'OWNER', actor: 'test' })

const ASK = `mutation ($input: RequestErasureInput!) {
  done: requestErasure(input: $input) { erasure { askedAt dueAt firm { id } } errors { code } }
}`
const WITHDRAW = `mutation ($input: WithdrawErasureInput!) {
  done: withdrawErasure(input: $input) { viewer { erasures { dueAt } } errors { code } }
}`
const ask = async (who: TestPerson, query: string, firm?: string) => {
  const input = firm ? { firmId: tenant.id(firm) } : {}
  return (await who.ask(query, { input })).data.done
}
/** The job, as it runs so many days from now. */
const carryOutIn = (days: number) =>
  carryOutErasures(
    {
      graph: api.graph,
      mailer: api.mailer,
      documents,
      imports: documents,
      site: TEST_ORIGIN,
      log: api.app.log,
    },
    new Date(Date.now() + days * 86_400_000),
  )

/** Does all that leaves something of a person somewhere. */
async function leaveTraces(person: TestPerson, name: string): Promise<string> {
  const accountId = await idOf(person)
  const firmId = tenant.id('firm')
  await own(accountId, 'firm')
  const run = (query: string, input: object) => person.ask(query, { input })
  const errors = '{ errors { code } }'
  await run(`mutation ($input: UpdateFirmInput!) { updateFirm(input: $input) ${errors} }`, {
    firmId,
    foundedYear: 1000 + Math.floor(Math.random() * 1000),
  })
  const evidence = { firmId: tenant.id('open'), evidenceKind: 'DOCUMENT', evidence: `letter of ${name}` }
  const [shown] = [
    await person.upload(`letter of ${name}.pdf`, pdfOf(name)),
    await person.upload('not shown.pdf', pdfOf(name)),
  ]
  const withDocument = { ...evidence, documentIds: [shown.json().id] }
  await run(`mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) ${errors} }`, withDocument)
  await run(
    `mutation ($input: RequestFirmRemovalInput!) { requestFirmRemoval(input: $input) ${errors} }`,
    evidence,
  )
  await run(`mutation ($input: SetConsentInput!) { setConsent(input: $input) ${errors} }`, {
    purpose: 'NEWS',
    given: true,
  })
  const guest = { place: { firmId }, email: 'guest@people.example', role: 'VIEWER' }
  await run(`mutation ($input: InviteMemberInput!) { inviteMember(input: $input) ${errors} }`, guest)
  await person.call('/api-key/create', { name: `key of ${name}` })
  await person.call('/two-factor/enable', { password: person.password })
  await person.call('/request-password-reset', { email: person.email, redirectTo: '/en/reset-password' })
  return accountId
}

describe('erasure of an account', () => {
  test('waits, and then leaves no trace of the person in graph, files and logs, and keeps what was done', async () => {
    const name = 'Ouyang Zhenzhen'
    const person = await signUp(name)
    const other = await signUp('Somebody Else')
    const accountId = await leaveTraces(person, name)
    const otherId = await idOf(other)
    expect(await ask(person, ASK)).toEqual({ erasure: null, errors: [{ code: 'CONFLICT' }] })
    await own(otherId, 'firm')
    const asked = await ask(person, ASK)
    expect(asked.errors).toEqual([])
    const { askedAt, dueAt } = asked.erasure
    expect(Date.parse(dueAt) - Date.parse(askedAt)).toBe(DAYS * 86_400_000)
    expect((await ask(person, ASK)).erasure).toEqual(asked.erasure)

    // Nothing is gone before its day.
    await carryOutIn(DAYS - 1)
    const words = [person.email, accountId, name]
    expect((await findTraces(api.graph, words)).length).toBeGreaterThan(10)
    const ofThem = async () => (await files()).filter((text) => words.some((word) => text.includes(word)))
    expect((await ofThem()).length).toBeGreaterThan(3)

    await carryOutIn(DAYS + 1)
    expect(await findTraces(api.graph, words)).toEqual([])
    expect(await ofThem()).toEqual([])
    expect(words.filter((word) => JSON.stringify(api.logged()).includes(word))).toEqual([])
    expect((await person.ask('{ viewer { id } }')).data).toEqual({ viewer: null })
    const attempt = await newPerson(api).call('/sign-in/email', {
      email: person.email,
      password: person.password,
    })
    expect(attempt.statusCode).toBe(401)

    const place = { firmId: tenant.id('firm') }
    expect((await findMembers(api.graph, place)).map((member) => member.accountId)).toEqual([otherId])
    const events =
      'query ($of: AuditSubject!) { auditEvents(of: $of) { edges { node { action actorName } } } }'
    const { data } = await other.ask(events, { of: place })
    expect(data.auditEvents.edges).toContainEqual({ node: { action: 'FIRM_UPDATED', actorName: null } })

    // Cut off or done twice, there is nothing left to do.
    await carryOutIn(DAYS + 2)
    expect(await findTraces(api.graph, words)).toEqual([])
  })

  test('can be taken back until its day, and is notified by mail', async () => {
    const person = await signUp('Zhuge Liang')
    await ask(person, ASK)
    await expect
      .poll(files)
      .toContainEqual(
        expect.stringContaining(
          `To: ${person.email}\nSubject: Heming: we have received your deletion request`,
        ),
      )
    const { data } = await person.ask('{ viewer { erasureDays erasures { firm { id } } } }')
    expect(data.viewer).toEqual({ erasureDays: DAYS, erasures: [{ firm: null }] })
    expect(await ask(person, WITHDRAW)).toEqual({ viewer: { erasures: [] }, errors: [] })
    expect((await ask(person, WITHDRAW)).errors).toEqual([{ code: 'NOT_FOUND' }])
    await carryOutIn(DAYS + 1)
    expect((await person.ask('{ viewer { email } }')).data.viewer.email).toBe(person.email)
  })

  test('waits on where the person has become the last owner meanwhile, and takes a firm along that goes as well', async () => {
    const person = await signUp('Sima Qian')
    const accountId = await idOf(person)
    await ask(person, ASK)
    await own(accountId, 'orphan')
    await carryOutIn(DAYS + 1)
    expect((await person.ask('{ viewer { id } }')).data.viewer.id).toBe(accountId)
    expect((await ask(person, ASK, 'orphan')).errors).toEqual([])
    await carryOutIn(DAYS + 1)
    expect(await findTraces(api.graph, [accountId, person.email])).toEqual([])
    expect(
      (await api.get('query ($id: ID!) { firm(id: $id) { id } }', { id: tenant.id('orphan') })).firm,
    ).toBeNull()
  })

  test('is asked for and taken back in a browser, and by no key, neither of a firm', async () => {
    const person = await signUp('Li Shizhen')
    await own(await idOf(person), 'regretted')
    const { key } = (await person.call('/api-key/create', { name: 'nightly', configId: 'write' })).json()
    const inputs = [{ firmId: tenant.id('regretted') }, {}]
    for (const input of inputs) {
      const { data } = await api.ask(ASK, { input }, { 'x-api-key': key })
      expect(data.done).toEqual({ erasure: null, errors: [{ code: 'FORBIDDEN' }] })
    }
    const waiting = async () => (await person.ask('{ viewer { erasures { dueAt } } }')).data.viewer.erasures
    expect(await waiting()).toEqual([])
    // Nor does a key take back what its owner asked for.
    for (const input of inputs) expect((await person.ask(ASK, { input })).data.done.errors).toEqual([])
    for (const input of inputs) {
      const { data } = await api.ask(WITHDRAW, { input }, { 'x-api-key': key })
      expect(data.done).toEqual({ viewer: null, errors: [{ code: 'FORBIDDEN' }] })
    }
    expect(await waiting()).toHaveLength(2)
    for (const input of inputs) expect((await person.ask(WITHDRAW, { input })).data.done.errors).toEqual([])
  })

  test('takes mail too that is being handed over, and mail that is written meanwhile', async () => {
    const person = await signUp('Xie Lingyun')
    const { email } = person
    const accountId = await idOf(person)
    await ask(person, ASK)
    await api.sendMail()
    let letGo = () => {}
    let taken = () => {}
    const taking = new Promise<void>((resolve) => {
      taken = resolve
    })
    held = { address: email, taken, letGo: new Promise((resolve) => (letGo = resolve)) }
    await person.call('/request-password-reset', { email, redirectTo: '/en/reset-password' })
    const sent = api.sendMail()
    await taking
    await carryOutIn(DAYS + 1)
    letGo()
    await sent
    // What a request that began before the erasure would still write.
    await api.mailer.send({ to: email, subject: 'Late', text: email, about: accountId })
    expect((await files()).filter((text) => text.includes(email))).toEqual([])
    expect(await findTraces(api.graph, [accountId, email])).toEqual([])
  })

  test('is not done at once by the endpoint of the library', async () => {
    const person = await signUp('Ban Zhao')
    expect((await person.call('/delete-user', { password: person.password })).statusCode).toBe(404)
  })
})

describe('erasure of a firm', () => {
  const show = (id: string) =>
    api.get('query ($firm: ID!, $asset: ID!) { firm(id: $firm) { id } ipAsset(id: $asset) { id } }', {
      firm: tenant.id(id),
      asset: tenant.id('asset'),
    })

  test('waits, can be taken back by another owner, and then leaves nothing of what it said', async () => {
    const [one, other] = [await signUp('Cai Wenji'), await signUp('Li Qingzhao')]
    for (const firm of ['leaving', 'regretted'])
      for (const who of [one, other]) await own(await idOf(who), firm)
    const update = 'mutation ($input: UpdateFirmInput!) { updateFirm(input: $input) { errors { code } } }'
    const said = `Shadow plays by ${tenant.prefix}`
    await one.ask(update, { input: { firmId: tenant.id('leaving'), descriptionEn: said } })
    for (const firm of ['leaving', 'regretted']) expect((await ask(one, ASK, firm)).errors).toEqual([])
    const { data } = await other.ask('{ viewer { erasures { firm { id } } } }')
    expect(data.viewer.erasures).toHaveLength(2)
    expect((await ask(other, WITHDRAW, 'regretted')).errors).toEqual([])

    const removal = `mutation ($input: RequestFirmRemovalInput!) {
      requestFirmRemoval(input: $input) { errors { code } }
    }`
    const letter = { firmId: tenant.id('leaving'), evidenceKind: 'DOCUMENT', evidence: 'letter' }
    const requester = await signUp('Du Fu')
    expect((await requester.ask(removal, { input: letter })).data.requestFirmRemoval.errors).toEqual([])

    // A claim that waits, as one made before the firm was another's does: its own owner's counts as one.
    const claim = 'mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { errors { code } } }'
    expect((await other.ask(claim, { input: letter })).data.claimFirm.errors).toEqual([])

    await carryOutIn(DAYS - 1)
    expect((await show('leaving')).firm).not.toBeNull()
    await carryOutIn(DAYS + 1)
    expect(await show('leaving')).toEqual({ firm: null, ipAsset: null })
    expect((await show('regretted')).firm).not.toBeNull()
    expect(await findTraces(api.graph, [said])).toEqual([])
    const subject = 'Subject: Heming: the profile of leaving has been removed, and your claim has ended'
    expect(await files()).toContainEqual(expect.stringContaining(`To: ${other.email}\n${subject}`))
    const granted = 'Subject: Heming: the profile of leaving has been removed'
    expect(await files()).toContainEqual(expect.stringContaining(`To: ${requester.email}\n${granted}`))
    expect((await other.ask('{ viewer { claims { id } } }')).data.viewer.claims).toEqual([])
    const asked = '{ viewer { firmRemovals { status formerNameZh formerNameEn firm { id } } } }'
    expect((await requester.ask(asked)).data.viewer.firmRemovals).toEqual([
      { status: 'ACCEPTED', formerNameZh: null, formerNameEn: null, firm: null },
    ])
  })
})

test('an erasure of a firm is notified to all its owners, and ends with its requester as an owner', async () => {
  const [one, other, editor] = [await signUp('Ban Gu'), await signUp('Ban Zhao'), await signUp('Ban Chao')]
  for (const who of [one, other]) await own(await idOf(who), 'contested')
  const place = { firmId: tenant.id('contested'), actor: 'test' }
  await setMembership(api.graph, { ...place, accountId: await idOf(editor), role: 'EDITOR' })
  const exists = async () =>
    (await api.get('query ($id: ID!) { firm(id: $id) { id } }', { id: tenant.id('contested') })).firm !== null
  const subject = 'an owner has requested deletion of contested'
  const mailed = async ({ email }: TestPerson) =>
    (await files()).filter((text) => text.includes(`To: ${email}`) && text.includes('/en/account/data'))

  expect((await ask(one, ASK, 'contested')).errors).toEqual([])
  for (const who of [one, other]) {
    const mails = await mailed(who)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain(subject)
  }
  expect(await mailed(editor)).toEqual([])

  // The one who asked is an owner no more when the day comes: nothing is erased, then or later.
  await setMembership(api.graph, { ...place, accountId: await idOf(one), role: 'EDITOR' })
  await carryOutIn(DAYS + 1)
  expect(await exists()).toBe(true)
  expect((await other.ask('{ viewer { erasures { dueAt } } }')).data.viewer.erasures).toEqual([])
  const { rows } = await findEvents(api.graph, place, { first: 1, after: null })
  expect(rows).toMatchObject([{ action: 'FIRM_ERASURE_LAPSED' }])

  // Another owner's, asked for while that of a former owner still waits, is one of its own.
  await own(await idOf(one), 'contested')
  const nextDay = () => resetAttempts(api.graph, [erasureNotice(tenant.id('contested'))])
  await nextDay()
  expect((await ask(one, ASK, 'contested')).errors).toEqual([])
  await setMembership(api.graph, { ...place, accountId: await idOf(one), role: 'EDITOR' })
  await nextDay()
  expect((await ask(other, ASK, 'contested')).errors).toEqual([])
  expect(await mailed(other)).toHaveLength(3)
  await carryOutIn(DAYS + 1)
  expect(await exists()).toBe(false)
})

test('an erasure of a firm that several owners asked for goes on while one of them owns it', async () => {
  const [one, other] = [await signUp('Su Shi'), await signUp('Su Zhe')]
  for (const who of [one, other]) await own(await idOf(who), 'joint')
  for (const who of [one, other]) expect((await ask(who, ASK, 'joint')).errors).toEqual([])
  const place = { firmId: tenant.id('joint'), accountId: await idOf(one), actor: 'test' }
  await setMembership(api.graph, { ...place, role: 'EDITOR' })
  await carryOutIn(DAYS + 1)
  const { firm } = await api.get('query ($id: ID!) { firm(id: $id) { id } }', { id: tenant.id('joint') })
  expect(firm).toBeNull()
})

test('an erasure that is taken back and asked for again is notified once a day, and then if it still waits', async () => {
  const [one, other] = [await signUp('Lu You'), await signUp('Tang Wan')]
  for (const who of [one, other]) await own(await idOf(who), 'flooded')
  const mailed = async ({ email }: TestPerson) =>
    (await files()).filter((text) => text.includes(`To: ${email}`) && text.includes('/en/account/data'))
      .length
  for (const firm of ['flooded', undefined])
    for (const query of [ASK, WITHDRAW, ASK, WITHDRAW, ASK])
      expect((await ask(one, query, firm)).errors).toEqual([])
  expect([await mailed(one), await mailed(other)]).toEqual([2, 1])

  // At the end of the day.
  const entries = async () => {
    const { rows } = await findOutboxEntries(api.graph, 'WAITING', { first: 100, after: null })
    const ids = [tenant.id('flooded'), await idOf(one)]
    return rows.filter(
      ({ kind, payload }) => kind === ERASURE_NOTICE && ids.includes(JSON.parse(payload).erased),
    )
  }
  const waiting = await entries()
  expect(waiting).toHaveLength(3)
  const again = waiting.map(({ payload }) => ({
    kind: ERASURE_NOTICE,
    subject: 'now',
    payload: JSON.parse(payload),
  }))
  expect((await ask(other, WITHDRAW, 'flooded')).errors).toEqual([])
  await api.graph.write((run) => addToOutbox(run, again))
  expect([await mailed(one), await mailed(other)]).toEqual([3, 1])
})

describe('what is kept of a person', () => {
  test('is handed to them whole, without secrets, and to nobody else', async () => {
    const name = 'Shangguan Wan’er'
    const person = await signUp(name)
    const accountId = await leaveTraces(person, name)
    const get = (cookies: Map<string, string>) =>
      api.app.inject({
        url: '/files/my-data.json',
        headers: { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') },
      })
    const image = 'https://people.example/wan-er.png'
    expect((await person.call('/update-user', { image })).statusCode).toBe(200)
    const response = await get(person.cookies)
    expect([
      response.statusCode,
      response.headers['content-disposition'],
      response.headers['cache-control'],
    ]).toEqual([200, 'attachment; filename="heming-my-data.json"', 'no-store'])
    const data = response.json()
    expect(data.account).toMatchObject({ id: accountId, name, email: person.email, emailVerified: true })
    expect(data.account.image).toBe(image)
    // Of accounts that the api made: other tests write their own into this database.
    const names = `MATCH (account:Account) WHERE account.email ENDS WITH $domain
      UNWIND keys(account) AS name RETURN DISTINCT name`
    const domain = person.email.slice(person.email.indexOf('@'))
    const kept = await api.graph.read(names, { domain }, z.object({ name: z.string() }))
    expect(kept.length).toBeGreaterThan(5)
    // Counters of the access clock: what they guard is no use to anybody, and says nothing of the person.
    const unsaid = [...Object.keys(data.account), 'accessEndedAt', 'passwordEndedAt']
    expect(kept.map(({ name }) => name).filter((name) => !unsaid.includes(name))).toEqual([])
    expect(data.waysToSignIn).toMatchObject([{ providerId: 'credential' }])
    expect(data.sessions).toMatchObject([{ ipAddress: expect.any(String) }])
    expect(data.apiKeys).toMatchObject([{ name: `key of ${name}`, kind: 'default' }])
    expect(data.memberships).toMatchObject([{ role: 'OWNER', id: tenant.id('firm') }])
    expect(data.requests).toMatchObject([
      { kind: 'CLAIM', subjectId: tenant.id('open'), evidence: `letter of ${name}` },
      { kind: 'REMOVAL', subjectId: tenant.id('open') },
    ])
    expect(data.documents).toMatchObject([
      { name: `letter of ${name}.pdf`, mediaType: 'application/pdf', attachedTo: data.requests[0].id },
      { name: 'not shown.pdf', attachedTo: null },
    ])
    expect(data.consents).toMatchObject([
      { purpose: 'TERMS', version: '2026-11-25', way: 'SIGN_UP', withdrawnAt: null },
      { purpose: 'NEWS', version: '2026-11-25', way: 'SETTINGS', withdrawnAt: null },
    ])
    const actions = data.events.map(({ action }: { action: string }) => action)
    for (const action of ['ACCOUNT_MADE', 'SIGNED_IN', 'API_KEY_MADE', 'FIRM_UPDATED', 'MEMBERSHIP_SET'])
      expect(actions).toContain(action)
    expect(response.body).not.toMatch(/argon2|hmr_\w{20}|token|secret|backupCodes|password"/i)

    expect((await get(new Map())).statusCode).toBe(401)
    const stranger = await signUp('A Stranger')
    expect((await get(stranger.cookies)).json().account.email).toBe(stranger.email)
    for (let count = 1; count < 20; count += 1) await get(stranger.cookies)
    expect((await get(stranger.cookies)).statusCode).toBe(429)
    const again = newPerson(api)
    await again.call('/sign-in/email', { email: stranger.email, password: stranger.password })
    expect((await get(again.cookies)).statusCode).toBe(200)
    expect((await get(person.cookies)).statusCode).toBe(200)
  })

  test('says what they agreed to, when and which version; what is optional can be taken back', async () => {
    const person = await signUp('Xue Tao')
    const set = async (purpose: string, given: boolean) =>
      (
        await person.ask(
          'mutation ($input: SetConsentInput!) { done: setConsent(input: $input) { errors { code field } } }',
          {
            input: { purpose, given },
          },
        )
      ).data.done.errors
    const held = async () =>
      (await person.ask('{ viewer { consents { purpose version way withdrawnAt } } }')).data.viewer.consents
    const terms = { purpose: 'TERMS', version: '2026-11-25', way: 'SIGN_UP', withdrawnAt: null }
    expect(await held()).toEqual([terms])
    expect(await set('NEWS', true)).toEqual([])
    expect(await set('NEWS', true)).toEqual([])
    expect(await held()).toEqual([{ ...terms, purpose: 'NEWS', way: 'SETTINGS' }, terms])
    expect(await set('NEWS', false)).toEqual([])
    expect((await held())[0].withdrawnAt).toMatch(/^2\d{3}-/)
    expect(await set('TERMS', false)).toEqual([{ code: 'BAD_USER_INPUT', field: 'purpose' }])

    // Terms that have changed are agreed to again.
    await giveConsent(api.graph, {
      accountId: await idOf(person),
      purpose: 'NEWS',
      version: '2020-01-01',
      way: 'SETTINGS',
    })
    expect(await set('NEWS', true)).toEqual([])
    expect((await held()).map(({ version }: { version: string }) => version)).toContain('2020-01-01')
  })
})
