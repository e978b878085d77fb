import { randomUUID } from 'node:crypto'
import { makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let requester: TestPerson
let curator: TestPerson
let admin: TestPerson
/** What the tenant wrote, so that it can be written again as a second load does. */
const sketch = {
  bases: [{ id: 'base' }],
  capabilities: [
    { id: 'screen', typicalSide: 'DIGITAL' as const },
    { id: 'filming', group: 'screen' },
  ],
  heritageDomains: ['opera'],
  markets: [{ id: 'MX' }],
  firms: [
    { id: 'asking', kind: 'TRADITIONAL' as const, heritageDomains: ['opera'] },
    { id: 'leaving', kind: 'TRADITIONAL' as const, heritageDomains: ['opera'], hostedBy: 'base' },
    { id: 'third', kind: 'TRADITIONAL' as const, heritageDomains: ['opera'] },
    { id: 'studio', kind: 'DIGITAL' as const, capabilities: ['filming'] },
    { id: 'changing', kind: 'DIGITAL' as const },
    { id: 'staying', kind: 'DIGITAL' as const, hostedBy: 'base' },
  ],
  ipAssets: [{ id: 'masks', ownerId: 'leaving', heritageDomain: 'opera' }],
  projects: [
    {
      id: 'film',
      participantIds: ['leaving', 'studio', 'third'],
      capabilitiesUsed: ['filming'],
      ipAssetIds: ['masks'],
    },
    { id: 'alone', participantIds: ['leaving'], capabilitiesUsed: ['filming'] },
  ],
  grants: [{ id: 'licence', ipAssetId: 'masks', markets: ['MX'] }],
  briefs: [{ id: 'need', firmId: 'leaving', needs: [{ capability: 'filming', must: true, weight: 1 }] }],
}
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, sketch)
  requester = await signedInPerson(api)
  curator = await signedInPerson(api)
  admin = await signedInPerson(api)
  const place = { baseId: tenant.id('base'), actor: 'test' }
  await setMembership(api.graph, { accountId: await idOf(curator), role: 'CURATOR', ...place })
  await makePlatformAdmin(api.graph, await idOf(admin), 'test')
})
afterAll(async () => {
  await api.graph.write((run) => run(DELETE_REMOVED, { prefix: tenant.prefix }, z.unknown()))
  await tenant.remove()
  await api.close()
})

const DELETE_REMOVED =
  'MATCH (removed:RemovedFirm) WHERE removed.id STARTS WITH $prefix DETACH DELETE removed'
const idOf = async (who: TestPerson) => (await who.ask('{ viewer { id } }')).data.viewer.id

const ASK = `mutation ($input: RequestFirmRemovalInput!) {
  requestFirmRemoval(input: $input) {
    request { id status base { id } firm { id } evidenceHolds } errors { code field }
  }
}`
const REVIEW = `mutation ($input: ReviewFirmRemovalInput!) {
  reviewFirmRemoval(input: $input) { request { status firm { id } reason } errors { code field } }
}`
const evidence = {
  evidenceKind: 'DOCUMENT',
  evidence: 'a letter under our seal',
  note: 'We do not want to be listed.',
}
const ask = async (who: TestPerson, firm: string, own: object = evidence) =>
  (await who.ask(ASK, { input: { firmId: tenant.id(firm), ...own } })).data.requestFirmRemoval
const review = async (who: TestPerson, requestId: string, decision: object) =>
  (await who.ask(REVIEW, { input: { requestId, ...decision } })).data.reviewFirmRemoval

describe('a request for removal', () => {
  test('waits for the curators of the base, or for the platform if it has none, and is made once', async () => {
    const { request, errors } = await ask(requester, 'staying')
    expect([request, errors]).toMatchObject([{ status: 'PENDING', base: { id: tenant.id('base') } }, []])
    expect((await ask(requester, 'staying')).errors).toEqual([{ code: 'CONFLICT', field: 'firmId' }])
    expect((await ask(requester, 'third')).request.base).toBeNull()

    const queue = '{ firmRemovalsToReview(first: 100) { edges { node { id askedByEmail note } } } }'
    const { data } = await curator.ask(queue)
    expect(data.firmRemovalsToReview.edges).toContainEqual({
      node: { id: request.id, askedByEmail: requester.email, note: 'We do not want to be listed.' },
    })
    expect(
      (await requester.ask('{ viewer { firmRemovals { firm { id } } } }')).data.viewer.firmRemovals,
    ).toHaveLength(2)
  })

  test('is declined with a reason, by nobody who made it', async () => {
    const { request } = await ask(curator, 'third')
    expect((await review(curator, request.id, { accept: true })).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ])
    const person = await signedInPerson(api)
    const theirs = (await ask(person, 'staying')).request.id
    expect((await review(curator, theirs, { accept: false })).errors).toEqual([
      { code: 'BAD_USER_INPUT', field: 'reason' },
    ])
    const declined = await review(curator, theirs, { accept: false, reason: 'The seal is not theirs.' })
    expect(declined).toEqual({
      request: { status: 'DECLINED', firm: { id: tenant.id('staying') }, reason: 'The seal is not theirs.' },
      errors: [],
    })
    expect((await review(curator, theirs, { accept: true })).errors).toMatchObject([{ code: 'CONFLICT' }])
    const mail = (await api.mailTo(person.email)).at(-1)
    expect(mail?.subject).toBe('Heming: your request to remove staying has been declined')
    expect(mail?.text).toContain('> The seal is not theirs.')
  })

  test('removes no profile that has changed since its reviewer saw it', async () => {
    const { request } = await ask(requester, 'changing')
    const change = 'MATCH (firm:Firm {id: $firmId}) SET firm.version = 2'
    await api.graph.write((run) => run(change, { firmId: tenant.id('changing') }, z.unknown()))
    const seen = (expectedVersion: number) => review(admin, request.id, { accept: true, expectedVersion })
    expect(await seen(1)).toEqual({ request: null, errors: [{ code: 'CONFLICT', field: null }] })
    expect(await seen(2)).toMatchObject({ request: { status: 'ACCEPTED', firm: null }, errors: [] })
  })

  test('needs evidence as a claim does', async () => {
    const broken = { evidenceKind: 'CREDIT_CODE', evidence: '91350100M000100Y44' }
    expect((await ask(requester, 'leaving', broken)).errors).toEqual([
      { code: 'BAD_USER_INPUT', field: 'evidence' },
    ])
    expect((await ask(requester, 'nobody-knows')).errors).toEqual([{ code: 'NOT_FOUND', field: 'firmId' }])
  })
})

describe('a removed profile', () => {
  const PARTNERS = `query ($id: ID!) {
    recommendPartners(for: { firmId: $id }) {
      edges { node { partner { id } reasons { text(language: EN) path { id name(language: EN) } } } }
    }
  }`
  const everything = `query ($firm: ID!, $asset: ID!, $brief: ID!, $alone: ID!, $film: ID!, $base: ID!) {
    firm(id: $firm) { id } ipAsset(id: $asset) { id } brief(id: $brief) { id } alone: project(id: $alone) { id }
    film: project(id: $film) { participants { firm { id } } ipAssets { id } }
    exportBase(id: $base) { firms { totalCount edges { node { id } } } }
    firms(filter: { baseId: $base }) { totalCount edges { node { id } } }
  }`
  const askForAll = (who: { ask: TestPerson['ask'] }) => {
    const id = (name: string) => tenant.id(name)
    const variables = { firm: id('leaving'), asset: id('masks'), brief: id('need'), alone: id('alone') }
    return who.ask(everything, { ...variables, film: id('film'), base: id('base') })
  }

  test('does not exist for anybody, with what it owned; no reason of others names it; it never comes back', async () => {
    const partnersOf = async () => JSON.stringify(await api.get(PARTNERS, { id: tenant.id('asking') }))
    const before = await partnersOf()
    expect(before).toContain(tenant.id('studio'))
    expect(before).toContain(tenant.id('leaving'))
    const firmId = tenant.id('leaving')
    // Claims of it wait too, from before it was an owner's; one is by somebody who asks for the removal as
    // well.
    const claim = 'mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { errors { code } } }'
    const [claimant, second] = [await signedInPerson(api), await signedInPerson(api)]
    for (const who of [claimant, second]) {
      const response = await who.ask(claim, { input: { firmId, ...evidence } }, { 'accept-language': 'zh' })
      expect(response.data.claimFirm.errors).toEqual([])
    }
    const owner = await signedInPerson(api)
    await setMembership(api.graph, { accountId: await idOf(owner), firmId, role: 'OWNER', actor: 'test' })

    const { request } = await ask(requester, 'leaving')
    await ask(second, 'leaving')
    const granted = await review(curator, request.id, { accept: true })
    expect(granted).toEqual({ request: { status: 'ACCEPTED', firm: null, reason: null }, errors: [] })
    // Who asked knew the name; nobody else sees it.
    const own = '{ viewer { firmRemovals { formerNameZh formerNameEn firm { id } } } }'
    const former = { formerNameZh: '名leaving', formerNameEn: 'leaving', firm: null }
    for (const who of [requester, second])
      expect((await who.ask(own)).data.viewer.firmRemovals).toContainEqual(former)
    for (const { email } of [requester, second])
      expect((await api.mailTo(email)).at(-1)).toMatchObject({
        subject: 'Heming: the profile of leaving has been removed',
        text: expect.stringContaining('/en/account/removals'),
      })
    expect((await api.mailTo(claimant.email)).at(-1)).toMatchObject({
      subject: '合鸣：“名leaving”的资料已移除，您的申请随之结束',
      text: expect.stringContaining('/zh/account/claims'),
    })
    for (const who of [claimant, second])
      expect((await who.ask('{ viewer { claims { id } } }')).data.viewer.claims).toEqual([])

    const gone = {
      firm: null,
      ipAsset: null,
      brief: null,
      alone: null,
      film: {
        participants: [{ firm: { id: tenant.id('studio') } }, { firm: { id: tenant.id('third') } }],
        ipAssets: [],
      },
      exportBase: { firms: { totalCount: 1, edges: [{ node: { id: tenant.id('staying') } }] } },
      firms: { totalCount: 1, edges: [{ node: { id: tenant.id('staying') } }] },
    }
    for (const who of [api, owner, requester, curator, admin])
      expect((await askForAll(who)).data).toEqual(gone)
    const after = await partnersOf()
    expect(after).toContain(tenant.id('studio'))
    for (const name of ['leaving', 'masks', 'alone']) expect(after).not.toContain(tenant.id(name))
    const { data } = await requester.ask(
      'query ($to: SimilarFirmsInput!) { similarFirms(to: $to) { firm { id } } }',
      {
        to: { nameEn: 'leaving', nameZh: '名leaving' },
      },
    )
    expect(JSON.stringify(data)).not.toContain(firmId)
    const update = 'mutation ($input: UpdateFirmInput!) { updateFirm(input: $input) { errors { code } } }'
    expect((await owner.ask(update, { input: { firmId, cityEn: 'Xi’an' } })).data.updateFirm.errors).toEqual([
      { code: 'NOT_FOUND' },
    ])
    expect((await owner.ask('{ viewer { memberships { role } } }')).data.viewer.memberships).toEqual([])

    // The demo network, or a file, loaded once more.
    await tenant.add(sketch)
    expect((await askForAll(api)).data).toEqual(gone)
  })

  test('is seen as removed by admins of the platform alone, with what was done about it', async () => {
    const list = '{ removedFirms(first: 100) { edges { node { id nameEn by } } } }'
    const { data } = await admin.ask(list)
    expect(data.removedFirms.edges).toContainEqual({
      node: { id: tenant.id('leaving'), nameEn: 'leaving', by: 'REMOVAL' },
    })
    expect((await curator.ask(list)).data).toEqual({ removedFirms: null })
    const events = 'query ($of: AuditSubject!) { auditEvents(of: $of) { edges { node { action before } } } }'
    const of = { firmId: tenant.id('leaving') }
    const removalEvents = (await admin.ask(events, { of })).data.auditEvents.edges
    expect(removalEvents[0]).toEqual({ node: { action: 'FIRM_REMOVED', before: null } })
    const [curators, missing] = [
      await curator.ask(events, { of }),
      await curator.ask(events, { of: { firmId: randomUUID() } }),
    ]
    expect(curators.data).toEqual(missing.data)
  })
})
