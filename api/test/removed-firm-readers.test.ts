import { makePlatformAdmin } from '@heming/graph/accounts'
import { carryOutErasure, eraseAccount, findDueErasures, findPersonalData } from '@heming/graph/data-rights'
import { setMembership } from '@heming/graph/members'
import { createTenant, startOwnGraph, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { signedInPeople } from './signed-in-people.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { pdfOf, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const CURATORS = ['member', 'former', 'claimant', 'colleague'] as const
const ADMINS = ['memberAdmin', 'admin'] as const
type Who = (typeof CURATORS)[number] | (typeof ADMINS)[number] | 'requester' | 'owner'

let api: TestApi
let tenant: Tenant
let people: Record<Who, TestPerson>
let ids: Record<Who, string>
let join: Awaited<ReturnType<typeof signedInPeople<Who>>>['join']

beforeAll(async () => {
  // A database of its own: other tests make platform administrators.
  api = await startTestApi(await startOwnGraph())
  tenant = await createTenant(api.graph, { bases: [{ id: 'base' }] })
  ;({ people, ids, join } = await signedInPeople(api, [
    ...CURATORS,
    ...ADMINS,
    'requester',
    'owner',
  ] as const))
  for (const who of CURATORS) await join(who, 'CURATOR', { baseId: tenant.id('base') })
  for (const who of ADMINS) await makePlatformAdmin(api.graph, ids[who], 'test')
})
afterAll(async () => {
  await tenant?.remove()
  await api?.close()
})

const errors = 'errors { code }'
const CLAIM = `mutation ($input: ClaimFirmInput!) { done: claimFirm(input: $input) { ${errors} } }`
const ASK = `mutation ($input: RequestFirmRemovalInput!) {
  done: requestFirmRemoval(input: $input) { request { id documents { url } } ${errors} } }`
const REVIEW = `mutation ($input: ReviewFirmRemovalInput!) { done: reviewFirmRemoval(input: $input) { ${errors} } }`
const LEAVE = `mutation ($input: RemoveMemberInput!) { done: removeMember(input: $input) { ${errors} } }`
const ERASE = `mutation ($input: RequestErasureInput!) { done: requestErasure(input: $input) { ${errors} } }`
const SHOW = 'query ($id: ID!) { firmRemoval(id: $id) { askedByName viewerCanReview } }'
const HISTORY =
  'query ($of: AuditSubject!) { auditEvents(of: $of, first: 100) { edges { node { action aboutName } } } }'

/** A firm with members and a former one, whose removal somebody asks for. */
async function firmToRemove(name: string) {
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL', hostedBy: 'base' }] })
  const firmId = tenant.id(name)
  const letter = { firmId, evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' }
  expect((await people.claimant.ask(CLAIM, { input: letter })).data.done.errors).toEqual([])
  for (const who of ['member', 'former', 'memberAdmin'] as const) await join(who, 'VIEWER', { firmId })
  const leaving = { input: { place: { firmId }, accountId: ids.former } }
  expect((await people.former.ask(LEAVE, leaving)).data.done.errors).toEqual([])
  const declined = (await people.requester.ask(ASK, { input: letter })).data.done.request
  const no = { requestId: declined.id, accept: false, reason: 'No seal.' }
  expect((await people.colleague.ask(REVIEW, { input: no })).data.done.errors).toEqual([])
  const documentIds = [(await people.requester.upload('letter.pdf', pdfOf(name))).json().id]
  const { request } = (await people.requester.ask(ASK, { input: { ...letter, documentIds } })).data.done
  return { firmId, requestId: request.id as string, document: request.documents[0].url as string }
}

async function readersOf({ requestId, document }: { requestId: string; document: string }) {
  const readers: Who[] = []
  for (const who of [...CURATORS, ...ADMINS]) {
    const { firmRemoval } = (await people[who].ask(SHOW, { id: requestId })).data
    const { statusCode } = await people[who].open(document)
    expect([who, statusCode]).toEqual([who, firmRemoval ? 200 : 404])
    // It is decided, and nobody decides it again.
    if (firmRemoval) expect(firmRemoval.viewerCanReview).toBe(false)
    if (firmRemoval) readers.push(who)
  }
  return readers
}

const requestEvents = async (who: Who, of: object): Promise<string[] | undefined> =>
  (await people[who].ask(HISTORY, { of })).data.auditEvents?.edges
    .map(({ node }: { node: { action: string } }) => node.action)
    .filter((action: string) => /CLAIM|REMOVAL/.test(action))

describe.each(['a granted removal', 'an erasure by the owners'])('after %s', (how) => {
  test('who was a party to the firm does not read who asked for its removal, then or later', async () => {
    const asked = await firmToRemove(how === 'a granted removal' ? 'removed' : 'erased')
    const { firmId, requestId } = asked
    const before = await requestEvents('member', { baseId: tenant.id('base') })
    if (how === 'a granted removal') {
      const yes = { requestId, accept: true }
      expect((await people.colleague.ask(REVIEW, { input: yes })).data.done.errors).toEqual([])
    } else {
      await join('owner', 'OWNER', { firmId })
      expect((await people.owner.ask(ERASE, { input: { firmId } })).data.done.errors).toEqual([])
      const now = new Date(Date.now() + 91 * 86_400_000)
      const [due] = await findDueErasures(api.graph, { now, limit: 10, but: [] })
      if (due) expect(await carryOutErasure(api.graph, due, () => [])).toBe('DONE')
    }
    expect(await readersOf(asked)).toEqual(['colleague'])
    expect(await requestEvents('admin', { firmId })).toContain('FIRM_REMOVAL_ASKED')
    expect(await requestEvents('memberAdmin', { firmId })).toEqual([])
    for (const who of ['member', 'former', 'claimant'] as const)
      expect(await requestEvents(who, { baseId: tenant.id('base') })).toEqual(before)
    expect(await requestEvents('colleague', { baseId: tenant.id('base') })).toContain('FIRM_REMOVAL_DECLINED')
    // Somebody who was a member when it went may hold it against the requester for longer than 90 days.
    const age = `MATCH (request:Request {id: $requestId}) SET request.decidedAt = request.decidedAt - duration('P91D')`
    await api.graph.write((run) => run(age, { requestId }, z.unknown()))
    expect(await readersOf(asked)).toEqual(['colleague'])
  })
})

test('that somebody was a party to a firm that is gone is in their export, and goes with them', async () => {
  const { firmId, requestId } = await firmToRemove('exported')
  const person = await signedInPerson(api)
  const accountId: string = (await person.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, firmId, role: 'VIEWER', actor: 'test' })
  const yes = { requestId, accept: true }
  expect((await people.colleague.ask(REVIEW, { input: yes })).data.done.errors).toEqual([])
  expect((await findPersonalData(api.graph, accountId))?.removedFirms).toEqual([
    { id: firmId, nameZh: '名exported', nameEn: 'exported', removedAt: expect.stringMatching(/^2\d{3}-/) },
  ])
  const ties = 'RETURN COUNT { (:Account {id: $accountId})-[:WAS_PARTY_TO]->() } AS count'
  const all = 'RETURN COUNT { ()-[:WAS_PARTY_TO]->(:RemovedFirm {id: $firmId}) } AS count'
  const count = async (statement: string) =>
    (await api.graph.read(statement, { accountId, firmId }, z.object({ count: z.number() })))[0]?.count
  const before = (await count(all)) ?? 0
  expect(await count(ties)).toBe(1)
  expect(await eraseAccount(api.graph, { accountId, email: person.email })).toBe('DONE')
  expect(await count(all)).toBe(before - 1)
})
