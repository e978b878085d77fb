import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findMembers, setMembership } from '@heming/graph'
import { createTenant, findTraces, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { folderMailer } from '../src/mail/mailer.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, newPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-mail-'))
  api = await startTestApi(undefined, { mailer: folderMailer(folder) })
  tenant = await createTenant(api.graph, {
    firms: [
      { id: 'firm', kind: 'TRADITIONAL' },
      { id: 'open', kind: 'DIGITAL' },
    ],
  })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
  await rm(folder, { recursive: true })
})

const mail = async () => {
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

/** Somebody whose mail lies in the folder. */
async function signUp(name: string): Promise<TestPerson> {
  const person = newPerson(api)
  const { email, password } = person
  await person.call('/sign-up/email', { name, email, password, callbackURL: '/en' })
  await expect.poll(mail, { timeout: 10_000 }).toContainEqual(expect.stringContaining(email))
  const message = (await mail()).find((text) => text.includes(email))
  const { pathname, search } = new URL(linkIn(message))
  await person.call(`${pathname.replace('/api/auth', '')}${search}`)
  return person
}

test('of an account leaves no trace of the person in graph and files, and keeps what was done', async () => {
  const name = 'Ouyang Zhenzhen'
  const person = await signUp(name)
  const other = await signUp('Somebody Else')
  const accountId = (await person.ask('{ viewer { id } }')).data.viewer.id
  const otherId = (await other.ask('{ viewer { id } }')).data.viewer.id
  const place = { firmId: tenant.id('firm') }
  await setMembership(api.graph, { ...place, accountId, role: 'OWNER', actor: 'test' })
  const update = 'mutation ($input: UpdateFirmInput!) { updateFirm(input: $input) { errors { code } } }'
  await person.ask(update, { input: { ...place, cityEn: 'Quanzhou' } })
  const claim = 'mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { errors { code } } }'
  const evidence = { evidenceKind: 'DOCUMENT', evidence: `letter of ${name}` }
  await person.ask(claim, { input: { firmId: tenant.id('open'), ...evidence } })
  await person.call('/api-key/create', { name: 'key' })
  await person.call('/two-factor/enable', { password: person.password })
  await person.call('/request-password-reset', { email: person.email, redirectTo: '/en/reset-password' })

  const words = [person.email, accountId, name]
  const erase = () => person.call('/delete-user', { password: person.password })
  const refused = await erase()
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'LAST_OWNER'])
  expect((await findTraces(api.graph, words)).length).toBeGreaterThan(5)

  await setMembership(api.graph, { ...place, accountId: otherId, role: 'OWNER', actor: 'test' })
  expect((await erase()).statusCode).toBe(200)
  expect(await findTraces(api.graph, words)).toEqual([])
  expect((await mail()).filter((text) => words.some((word) => text.includes(word)))).toEqual([])
  expect((await person.ask('{ viewer { id } }')).data).toEqual({ viewer: null })
  expect((await findMembers(api.graph, place)).map((member) => member.accountId)).toEqual([otherId])

  const events = 'query ($of: AuditSubject!) { auditEvents(of: $of) { edges { node { action actorName } } } }'
  const { data } = await other.ask(events, { of: place })
  const updated = data.auditEvents.edges.find(
    ({ node }: { node: { action: string } }) => node.action === 'FIRM_UPDATED',
  )
  expect(updated.node).toEqual({ action: 'FIRM_UPDATED', actorName: null })
})
