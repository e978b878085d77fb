import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type MemberRole, makePlatformAdmin } from '@heming/graph/accounts'
import { changeMember, inviteMember, type Place, setMembership } from '@heming/graph/members'
import { countRoundTrips, createTenant, type Tenant } from '@heming/graph/testing'
import { buildSchema, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'
import { everybodySignedIn, type Outcome, PUBLIC, TABLE, type Who } from './who-may-do-what-table.ts'

const UPDATE = `mutation ($input: UpdateFirmInput!) { done: updateFirm(input: $input) { firm { id } errors { code field message } } }`
const CLAIM = `mutation ($input: ClaimFirmInput!) { done: claimFirm(input: $input) { claim { id } errors { code field message } } }`
const CONSENT = `mutation ($input: SetConsentInput!) { done: setConsent(input: $input) { viewer { id } errors { code field message } } }`
const ERASE = `mutation ($input: RequestErasureInput!) { done: requestErasure(input: $input) { erasure { dueAt } errors { code field message } } }`
const KEEP = `mutation ($input: WithdrawErasureInput!) { done: withdrawErasure(input: $input) { viewer { id } errors { code field message } } }`
const LETTER = { evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' }
const ASK_REMOVAL = `mutation ($input: RequestFirmRemovalInput!) { done: requestFirmRemoval(input: $input) { request { id } errors { code field message } } }`
const REVIEW_REMOVAL = `mutation ($input: ReviewFirmRemovalInput!) { done: reviewFirmRemoval(input: $input) { request { id } errors { code field message } } }`
const REGISTER = `mutation ($input: RegisterFirmInput!) { done: registerFirm(input: $input) { firm { id } errors { code field message } } }`
const REVIEW = `mutation ($input: ReviewClaimInput!) { done: reviewClaim(input: $input) { claim { id } errors { code field message } } }`
const WITHDRAW_CLAIM = `mutation ($input: WithdrawClaimInput!) { done: withdrawClaim(input: $input) { claim { id } errors { code field message } } }`
const MEMBERS =
  'query ($place: PlaceInput!) { done: membersOf(place: $place) { members { accountId email role } invitations { id } } }'
const INVITE = `mutation ($input: InviteMemberInput!) { done: inviteMember(input: $input) { invitation { id } errors { code field message } } }`
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { done: acceptInvitation(input: $input) { viewer { memberships { role } } errors { code field message } } }`
const CHANGE = `mutation ($input: ChangeMemberRoleInput!) { done: changeMemberRole(input: $input) { members { members { role } } errors { code field message } } }`
const RESEND_INVITATION = `mutation ($input: ResendInvitationInput!) { done: resendInvitation(input: $input) { invitation { id } errors { code field message } } }`
const WITHDRAW_INVITATION = `mutation ($input: WithdrawInvitationInput!) { done: withdrawInvitation(input: $input) { members { members { accountId } } errors { code field message } } }`
const REMOVE = `mutation ($input: RemoveMemberInput!) { done: removeMember(input: $input) { members { members { role } } errors { code field message } } }`
const EVENTS =
  'query ($of: AuditSubject!) { done: auditEvents(of: $of) { totalCount edges { node { action } } } }'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
const people = {} as Record<Exclude<Who, 'nobody' | 'ownerByReadingKey'>, TestPerson>
let claimant: TestPerson
let readingKey = ''
/** A claim that waits at the base through the whole test. */
let waiting = ''
/** A request for removal that waits there as well. */
let removal = ''
/** The token of an invitation to somebody else. */
let invitation = ''
const GUEST = 'guest@people.example'

beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }, { id: 'elsewhere' }],
    firms: [
      { id: 'firm', kind: 'TRADITIONAL', hostedBy: 'base' },
      { id: 'open', kind: 'TRADITIONAL', hostedBy: 'base' },
      { id: 'free', kind: 'DIGITAL' },
    ],
    heritageDomains: ['opera'],
    ipAssets: [{ id: 'asset', ownerId: 'firm', heritageDomain: 'opera' }],
    projects: [{ id: 'project', participantIds: ['firm', 'free'] }],
    briefs: [{ id: 'brief', firmId: 'firm', needs: [{ capability: 'game.dev', must: true, weight: 1 }] }],
  })
  const roles: Record<string, { role: MemberRole; firm?: string; base?: string } | null> = {
    outsider: null,
    viewer: { role: 'VIEWER', firm: 'firm' },
    editor: { role: 'EDITOR', firm: 'firm' },
    owner: { role: 'OWNER', firm: 'firm' },
    curator: { role: 'CURATOR', base: 'base' },
    baseAdmin: { role: 'ADMIN', base: 'base' },
    curatorElsewhere: { role: 'CURATOR', base: 'elsewhere' },
    platformAdmin: null,
  }
  for (const [who, place] of Object.entries(roles)) {
    const person = await signedInPerson(api)
    people[who as keyof typeof people] = person
    const { data } = await person.ask('{ viewer { id } }')
    const accountId = data.viewer.id
    if (who === 'platformAdmin') await makePlatformAdmin(api.graph, accountId, 'test')
    if (!place) continue
    const where = place.firm ? { firmId: tenant.id(place.firm) } : { baseId: tenant.id(place.base ?? '') }
    await setMembership(api.graph, { accountId, role: place.role, actor: 'test', ...where })
  }
  // What the only platform administrator asks for, nobody could decide.
  const secondAdmin = await signedInPerson(api)
  const { data } = await secondAdmin.ask('{ viewer { id } }')
  await makePlatformAdmin(api.graph, data.viewer.id, 'test')
  claimant = await signedInPerson(api)
  readingKey = (await people.owner.call('/api-key/create', { name: 'reads' })).json().key
  waiting = await newClaim('open', claimant)
  removal = await newRemoval(tenant.id('open'))
  invitation = (await sendInvitation({ firmId: tenant.id('firm') }, 'VIEWER', GUEST)).token
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

async function newClaim(firm: string, by: TestPerson): Promise<string> {
  const input = { firmId: tenant.id(firm), evidenceKind: 'DOCUMENT', evidence: 'licence no. 7' }
  const { data } = await by.ask(CLAIM, { input })
  if (!data.done.claim) throw new Error(JSON.stringify(data))
  return data.done.claim.id
}

function ask(who: Who, query: string, variables: Record<string, unknown> = {}) {
  if (who === 'nobody') return api.ask(query, variables)
  if (who === 'ownerByReadingKey') return api.ask(query, variables, { 'x-api-key': readingKey })
  return people[who].ask(query, variables)
}

async function countToReview(who: Who, baseId: string | null) {
  const query = 'query ($baseId: ID) { viewer { requestsToReviewCount(baseId: $baseId) } }'
  const { data } = await ask(who, query, { baseId })
  return { data: { done: data.viewer?.requestsToReviewCount ?? null } }
}

/** How each row of the table is tried. */
const TRIALS: Record<string, (who: Who) => Promise<{ data?: { done: unknown } }>> = {
  'Query.viewer': (who) => ask(who, '{ done: viewer { id } }'),
  'Query.claim': (who) =>
    ask(who, 'query ($id: ID!) { done: claim(id: $id) { id askedByEmail } }', { id: waiting }),
  'Query.claimsToReview': (who) => ask(who, '{ done: claimsToReview { totalCount edges { node { id } } } }'),
  'Query.viewer with how many requests it may review': (who) => countToReview(who, null),
  'Query.viewer with how many requests it may review for a base': (who) =>
    countToReview(who, tenant.id('base')),
  'Query.auditEvents of a firm': (who) => ask(who, EVENTS, { of: { firmId: tenant.id('firm') } }),
  'Query.auditEvents of a base': (who) => ask(who, EVENTS, { of: { baseId: tenant.id('base') } }),
  'Query.membersOf a firm': (who) => ask(who, MEMBERS, { place: { firmId: tenant.id('firm') } }),
  'Query.membersOf a base': (who) => ask(who, MEMBERS, { place: { baseId: tenant.id('base') } }),
  'Mutation.inviteMember to a firm': (who) => inviteTo(who, { firmId: tenant.id('firm') }, 'VIEWER'),
  'Mutation.inviteMember to a base': (who) => inviteTo(who, { baseId: tenant.id('base') }, 'CURATOR'),
  'Mutation.resendInvitation to a firm': (who) => resendTo(who, { firmId: tenant.id('firm') }, 'VIEWER'),
  'Mutation.resendInvitation to a base': (who) => resendTo(who, { baseId: tenant.id('base') }, 'CURATOR'),
  'Mutation.withdrawInvitation to a firm': (who) =>
    withdrawFrom(who, { firmId: tenant.id('firm') }, 'VIEWER'),
  'Mutation.withdrawInvitation to a base': (who) =>
    withdrawFrom(who, { baseId: tenant.id('base') }, 'CURATOR'),
  'Mutation.acceptInvitation that was sent to somebody else': async (who) => {
    const place = { firmId: tenant.id('firm') }
    const { token } = await sendInvitation(place, 'VIEWER')
    return ask(who, ACCEPT, { input: { token } })
  },
  'Mutation.changeMemberRole in a firm': async (who) =>
    ask(who, CHANGE, { input: { ...(await newMember()), role: 'EDITOR' } }),
  'Mutation.removeMember from a firm': async (who) => ask(who, REMOVE, { input: await newMember() }),
  'Mutation.updateFirm': (who) =>
    ask(who, UPDATE, { input: { firmId: tenant.id('firm'), cityEn: `City ${who}` } }),
  'Query.similarFirms': (who) =>
    ask(who, 'query ($to: SimilarFirmsInput!) { done: similarFirms(to: $to) { because } }', {
      to: { nameEn: 'Nobody in particular' },
    }),
  'Mutation.registerFirm': async (who) => {
    const names = { nameZh: `新${randomUUID()}`, nameEn: `New ${randomUUID()}` }
    const place = { cityZh: '泉州', cityEn: 'Quanzhou', province: 'Fujian' }
    const about = {
      descriptionZh: '',
      descriptionEn: '',
      evidenceKind: 'DOCUMENT',
      evidence: 'licence no. 7',
    }
    const response = await ask(who, REGISTER, { input: { kind: 'DIGITAL', ...names, ...place, ...about } })
    const firmId: string | undefined = response.data.done.firm?.id
    // Somebody else owns it too, so that no later case finds a last owner.
    const accountId: string = (await claimant.ask('{ viewer { id } }')).data.viewer.id
    if (firmId) await setMembership(api.graph, { accountId, firmId, role: 'OWNER', actor: 'test' })
    return response
  },
  'Query.firmRemoval': (who) =>
    ask(who, 'query ($id: ID!) { done: firmRemoval(id: $id) { id askedByEmail } }', { id: removal }),
  'Query.firmRemovalsToReview': (who) =>
    ask(who, '{ done: firmRemovalsToReview { totalCount edges { node { id } } } }'),
  'Query.removedFirms': (who) => ask(who, '{ done: removedFirms { totalCount edges { node { id } } } }'),
  'Query.outboxEntries': (who) =>
    ask(who, '{ done: outboxEntries(state: FAILED) { totalCount edges { node { id } } } }'),
  'Mutation.retryOutboxEntries': (who) =>
    ask(
      who,
      'mutation { done: retryOutboxEntries(input: {}) { retriedCount errors { code field message } } }',
    ),
  'Mutation.requestFirmRemoval': async (who) =>
    ask(who, ASK_REMOVAL, { input: { firmId: await newFirm({}), ...LETTER } }),
  'Mutation.requestFirmRemoval of a firm of the owner': async (who) => {
    const firmId = await newFirm({})
    // Somebody else owns it too, so that no later case finds a last owner.
    for (const person of [people.owner, claimant]) {
      const accountId: string = (await person.ask('{ viewer { id } }')).data.viewer.id
      await setMembership(api.graph, { accountId, firmId, role: 'OWNER', actor: 'test' })
    }
    return ask(who, ASK_REMOVAL, { input: { firmId, ...LETTER } })
  },
  'Mutation.reviewFirmRemoval of a firm of the base': (who) => reviewRemoval(who, { hostedBy: 'base' }),
  'Mutation.reviewFirmRemoval of a firm without a base': (who) => reviewRemoval(who, {}),
  'Mutation.setConsent': (who) => ask(who, CONSENT, { input: { purpose: 'NEWS', given: true } }),
  "Mutation.requestErasure of one's own account": async (who) => {
    const response = await ask(who, ERASE, { input: {} })
    await ask(who, KEEP, { input: {} })
    return response
  },
  "Mutation.withdrawErasure of one's own account": async (who) => {
    await ask(who, ERASE, { input: {} })
    return ask(who, KEEP, { input: {} })
  },
  'Mutation.requestErasure of a firm': async (who) => {
    const input = { firmId: tenant.id('firm') }
    const response = await ask(who, ERASE, { input })
    await ask('owner', KEEP, { input })
    return response
  },
  'Mutation.withdrawErasure of a firm': async (who) => {
    const input = { firmId: tenant.id('firm') }
    await ask('owner', ERASE, { input })
    const response = await ask(who, KEEP, { input })
    await ask('owner', KEEP, { input })
    return response
  },
  'Mutation.claimFirm': async (who) => {
    const name = `claimed-${randomUUID()}`
    await tenant.add({ firms: [{ id: name, kind: 'DIGITAL' }] })
    const input = { firmId: tenant.id(name), evidenceKind: 'DOCUMENT', evidence: 'x' }
    return ask(who, CLAIM, { input })
  },
  "Mutation.withdrawClaim of one's own": async (who) => {
    const input = { firmId: await newFirm({}), ...LETTER }
    const claimId = (await ask(who, CLAIM, { input })).data.done.claim?.id ?? waiting
    return ask(who, WITHDRAW_CLAIM, { input: { claimId } })
  },
  'Mutation.withdrawClaim of somebody else': (who) =>
    ask(who, WITHDRAW_CLAIM, { input: { claimId: waiting } }),
  'Mutation.reviewClaim of a firm of the base': (who) => review(who, { hostedBy: 'base' }),
  'Mutation.reviewClaim of a firm without a base': (who) => review(who, {}),
  'Mutation.claimFirm of a firm that has an owner': (who) =>
    ask(who, CLAIM, { input: { firmId: tenant.id('firm'), ...LETTER } }),
  'Mutation.removeMember from a base': async (who) => {
    const accountId: string = (await claimant.ask('{ viewer { id } }')).data.viewer.id
    const baseId = tenant.id('base')
    await setMembership(api.graph, { accountId, baseId, role: 'CURATOR', actor: 'test' })
    const response = await ask(who, REMOVE, { input: { place: { baseId }, accountId } })
    await changeMember(api.graph, { baseId }, { accountId, role: null, actor: 'test' })
    return response
  },
}

/** How something is read whose `viewerCan…` fields the schema has. */
const OWNED: Record<string, (field: string) => { query: string; id?: string }> = {
  Firm: (field) => ({
    query: `query ($id: ID!) { of: firm(id: $id) { ${field} } }`,
    // The other firm has an owner, so nobody can claim it.
    id: tenant.id(field === 'viewerCanClaim' ? 'open' : 'firm'),
  }),
  ExportBase: (field) => ({
    query: `query ($id: ID!) { of: exportBase(id: $id) { ${field} } }`,
    id: tenant.id('base'),
  }),
  Claim: (field) => ({ query: `query ($id: ID!) { of: claim(id: $id) { ${field} } }`, id: waiting }),
  FirmRemoval: (field) => ({
    query: `query ($id: ID!) { of: firmRemoval(id: $id) { ${field} } }`,
    id: removal,
  }),
  Viewer: (field) => ({ query: `{ of: viewer { ${field} } }` }),
}

/** The row of the table that each of these fields promises. */
const PROMISES: Record<string, string> = {
  'Firm.viewerCanEdit': 'Mutation.updateFirm',
  'Firm.viewerCanErase': 'Mutation.requestErasure of a firm',
  'Firm.viewerCanInvite': 'Mutation.inviteMember to a firm',
  'Firm.viewerCanManageMembers': 'Mutation.removeMember from a firm',
  'Firm.viewerCanSeeMembers': 'Query.membersOf a firm',
  'Firm.viewerCanReadHistory': 'Query.auditEvents of a firm',
  'Firm.viewerCanClaim': 'Mutation.claimFirm',
  'Firm.viewerCanAskForVerification': 'Mutation.claimFirm of a firm that has an owner',
  'Firm.viewerCanRequestRemoval': 'Mutation.requestFirmRemoval of a firm of the owner',
  'ExportBase.viewerCanInvite': 'Mutation.inviteMember to a base',
  'ExportBase.viewerCanManageMembers': 'Mutation.removeMember from a base',
  'ExportBase.viewerCanSeeMembers': 'Query.membersOf a base',
  'ExportBase.viewerCanReadHistory': 'Query.auditEvents of a base',
  'Claim.viewerCanReview': 'Mutation.reviewClaim of a firm of the base',
  'Claim.viewerCanWithdraw': 'Mutation.withdrawClaim of somebody else',
  'FirmRemoval.viewerCanReview': 'Mutation.reviewFirmRemoval of a firm of the base',
  'Viewer.viewerCanReview': 'Query.claimsToReview',
  'Viewer.viewerCanSeeRemovedFirms': 'Query.removedFirms',
  'Viewer.viewerCanSeeOutbox': 'Query.outboxEntries',
}

function inviteTo(who: Who, place: Place, role: MemberRole) {
  return ask(who, INVITE, { input: { place, role, email: `${randomUUID()}@people.example` } })
}

/** An invitation by a manager of the members of the place, to an address of its own. */
async function sendInvitation(place: Place, role: MemberRole, email = `${randomUUID()}@people.example`) {
  const sender = 'firmId' in place ? people.owner : people.baseAdmin
  const actor: string = (await sender.ask('{ viewer { id } }')).data.viewer.id
  let token = ''
  const notice = (issued: { token: string }) => {
    token = issued.token
    return { kind: 'none', subject: token, payload: {} }
  }
  const invitation = await inviteMember(api.graph, place, { email, role, actor, notice })
  if (typeof invitation === 'string') throw new Error(invitation)
  return { invitation, token }
}

async function resendTo(who: Who, place: Place, role: MemberRole) {
  const { invitation } = await sendInvitation(place, role)
  return ask(who, RESEND_INVITATION, { input: { place, invitationId: invitation.id } })
}

async function withdrawFrom(who: Who, place: Place, role: MemberRole) {
  const { invitation } = await sendInvitation(place, role)
  return ask(who, WITHDRAW_INVITATION, { input: { place, invitationId: invitation.id } })
}

/** The outsider's friend, a viewer of the firm. */
async function newMember() {
  const { data } = await claimant.ask('{ viewer { id } }')
  const accountId: string = data.viewer.id
  const firmId = tenant.id('firm')
  await setMembership(api.graph, { accountId, firmId, role: 'VIEWER', actor: 'test' })
  return { place: { firmId }, accountId }
}

async function newFirm(place: { hostedBy?: string }): Promise<string> {
  const name = `new-${randomUUID()}`
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL', ...place }] })
  return tenant.id(name)
}

async function newRemoval(firmId: string): Promise<string> {
  const { data } = await claimant.ask(ASK_REMOVAL, { input: { firmId, ...LETTER } })
  return data.done.request.id
}

async function reviewRemoval(who: Who, place: { hostedBy?: string }) {
  const requestId = await newRemoval(await newFirm(place))
  return ask(who, REVIEW_REMOVAL, { input: { requestId, accept: false, reason: 'It stays.' } })
}

async function review(who: Who, place: { hostedBy?: string }) {
  const name = `reviewed-${randomUUID()}`
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL', ...place }] })
  const claimId = await newClaim(name, claimant)
  return ask(who, REVIEW, { input: { claimId, accept: true } })
}

function outcomeOf(done: unknown): Outcome | string {
  if (done === null) return 'NULL'
  const errors = (done as { errors?: { code: string }[] }).errors ?? []
  return errors[0]?.code ?? 'YES'
}

describe('who may do what', () => {
  test.each(Object.entries(PUBLIC))('%s returns everybody the same', async (_row, field) => {
    const ids = ['firm', 'base', 'brief', 'asset', 'project'].filter((id) => field.includes(`$${id}`))
    const declared = ids.length > 0 ? `(${ids.map((id) => `$${id}: ID!`).join(', ')})` : ''
    const variables = Object.fromEntries(ids.map((id) => [id, tenant.id(id)]))
    const responses = []
    for (const who of Object.keys(everybodySignedIn) as Who[]) {
      const { data, errors } = await ask(who, `query ${declared} { done: ${field} }`, variables)
      expect([who, errors, outcomeOf(data.done)]).toEqual([who, undefined, 'YES'])
      responses.push(data.done)
    }
    // Others write into the same graph meanwhile, so whole lists of it are compared by what is there, not by
    // how much.
    if (ids.length > 0) for (const response of responses) expect(response).toEqual(responses[0])
  })

  const cases = Object.entries(TABLE).flatMap(([row, outcomes]) =>
    Object.entries(outcomes).map(([who, outcome]) => [row, who as Who, outcome] as const),
  )
  test.each(cases)('%s, asked by %s: %s', async (row, who, outcome) => {
    const response = await TRIALS[row]?.(who)
    expect(outcomeOf(response?.data?.done)).toBe(outcome)
  })
})

describe('what the schema says that the viewer may do', () => {
  test('has a row of the table for each field', () => {
    const schema = buildSchema(readFileSync(new URL('../schema.graphqls', import.meta.url), 'utf8'))
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    )
    const promised = fields.filter((field) => /\.(viewerC|c)an[A-Z]/.test(field))
    expect(promised.sort()).toEqual(Object.keys(PROMISES).sort())
  })

  const promises = Object.entries(PROMISES).flatMap(([field, row]) =>
    Object.entries(TABLE[row] ?? {}).map(([who, outcome]) => [field, who as Who, row, outcome] as const),
  )
  test.each(promises)('%s is true for %s where %s is done: %s', async (field, who, _row, outcome) => {
    const [type = '', name = ''] = field.split('.')
    const { query, id } = OWNED[type]?.(name) ?? { query: '' }
    const { data, errors } = await ask(who, query, id === undefined ? {} : { id })
    expect(errors).toBeUndefined()
    expect(data.of?.[name] ?? false).toBe(outcome === 'YES')
  })

  test('says to a requester that the request is theirs to withdraw, and not to decide', async () => {
    const own = await claimant.ask(
      'query ($id: ID!) { of: claim(id: $id) { viewerCanReview viewerCanWithdraw } }',
      {
        id: waiting,
      },
    )
    expect(own.data.of).toEqual({ viewerCanReview: false, viewerCanWithdraw: true })
    const asked = await claimant.ask('query ($id: ID!) { of: firmRemoval(id: $id) { viewerCanReview } }', {
      id: removal,
    })
    expect(asked.data.of).toEqual({ viewerCanReview: false })
  })

  test('offers no reviewer the decision on what they asked for themselves', async () => {
    const input = { firmId: await newFirm({ hostedBy: 'base' }), ...LETTER }
    const claimId: string = (await people.curator.ask(CLAIM, { input })).data.done.claim.id
    const field = 'query ($id: ID!) { of: claim(id: $id) { viewerCanReview } }'
    const offered = async (who: Who) => (await ask(who, field, { id: claimId })).data.of.viewerCanReview
    expect([await offered('curator'), await offered('baseAdmin')]).toEqual([false, true])
    const decided = await people.curator.ask(REVIEW, { input: { claimId, accept: true } })
    expect(outcomeOf(decided.data.done)).toBe('FORBIDDEN')
  })

  test('costs a page of firms no more round trips than one firm', async () => {
    const fields = Object.keys(PROMISES).flatMap((field) =>
      field.startsWith('Firm.') ? [field.slice(5)] : [],
    )
    const query = `query ($base: ID!, $first: Int) {
      firms(filter: { baseId: $base }, first: $first) { edges { node { ${fields.join(' ')} } } }
    }`
    const tripsOf = async (first: number) => {
      const trips = countRoundTrips(api.graph)
      const { data } = await people.curator.ask(query, { base: tenant.id('base'), first })
      expect(data.firms.edges).toHaveLength(first)
      return trips.count()
    }
    // What follows from other tests is not counted here.
    await api.sendMail()
    expect(await tripsOf(2)).toBe(await tripsOf(1))
  })
})

/** Operations on what is private, or on who is in it: asked of what is there, and of what nobody has. */
const PRIVATE: Record<
  string,
  { there: () => unknown; ask: (by: TestPerson, id: unknown) => Promise<object> }
> = {
  'Query.claim': {
    there: () => waiting,
    ask: (by, id) => by.ask('query ($id: ID!) { done: claim(id: $id) { id } }', { id }),
  },
  'Query.firmRemoval': {
    there: () => removal,
    ask: (by, id) => by.ask('query ($id: ID!) { done: firmRemoval(id: $id) { id } }', { id }),
  },
  'Query.auditEvents of a firm': {
    there: () => tenant.id('firm'),
    ask: (by, firmId) => by.ask(EVENTS, { of: { firmId } }),
  },
  'Query.auditEvents of a base': {
    there: () => tenant.id('base'),
    ask: (by, baseId) => by.ask(EVENTS, { of: { baseId } }),
  },
  'Query.membersOf a firm': {
    there: () => tenant.id('firm'),
    ask: (by, firmId) => by.ask(MEMBERS, { place: { firmId } }),
  },
  'Query.membersOf a base': {
    there: () => tenant.id('base'),
    ask: (by, baseId) => by.ask(MEMBERS, { place: { baseId } }),
  },
  'Mutation.inviteMember to a firm': {
    there: () => tenant.id('firm'),
    ask: (by, firmId) => by.ask(INVITE, { input: { place: { firmId }, role: 'VIEWER', email: GUEST } }),
  },
  'Mutation.inviteMember to a base': {
    there: () => tenant.id('base'),
    ask: (by, baseId) => by.ask(INVITE, { input: { place: { baseId }, role: 'CURATOR', email: GUEST } }),
  },
  'Mutation.resendInvitation to a firm': {
    there: () => tenant.id('firm'),
    ask: (by, firmId) => by.ask(RESEND_INVITATION, { input: { place: { firmId }, invitationId: 'one' } }),
  },
  'Mutation.withdrawInvitation to a firm': {
    there: () => tenant.id('firm'),
    ask: (by, firmId) => by.ask(WITHDRAW_INVITATION, { input: { place: { firmId }, invitationId: 'one' } }),
  },
  'Mutation.acceptInvitation': {
    there: () => invitation,
    ask: (by, token) => by.ask(ACCEPT, { input: { token } }),
  },
  'Mutation.changeMemberRole in a firm': {
    there: () => tenant.id('firm'),
    ask: (by, firmId) => by.ask(CHANGE, { input: { place: { firmId }, accountId: 'one', role: 'EDITOR' } }),
  },
  'Mutation.removeMember from a firm': {
    there: () => tenant.id('firm'),
    ask: (by, firmId) => by.ask(REMOVE, { input: { place: { firmId }, accountId: 'one' } }),
  },
  'Mutation.withdrawClaim': {
    there: () => waiting,
    ask: (by, claimId) => by.ask(WITHDRAW_CLAIM, { input: { claimId } }),
  },
  'Mutation.reviewClaim': {
    there: () => waiting,
    ask: (by, claimId) => by.ask(REVIEW, { input: { claimId, accept: true } }),
  },
  'Mutation.reviewFirmRemoval': {
    there: () => removal,
    ask: (by, requestId) => by.ask(REVIEW_REMOVAL, { input: { requestId, accept: true } }),
  },
}

describe('an outsider', () => {
  const cases = Object.keys(PRIVATE).flatMap((row) => [
    [row, 'outsider' as const] as const,
    [row, 'curatorElsewhere' as const] as const,
  ])
  test.each(cases)(
    '%s returns the same for what is private as for what does not exist: %s',
    async (row, who) => {
      const { there, ask: trial } = PRIVATE[row] ?? { there: () => '', ask: async () => ({}) }
      const responses = [await trial(people[who], there()), await trial(people[who], randomUUID())]
      const [one, other] = responses.map((response) => ({ ...response, requestId: '' }))
      expect(one).toEqual(other)
      expect(outcomeOf((one as { data?: { done: unknown } }).data?.done)).toMatch(/^(NULL|NOT_FOUND)$/)
    },
  )

  test.each([
    ['claimsToReview', () => waiting],
    ['firmRemovalsToReview', () => removal],
  ])('sees of the queue of another base nothing: %s', async (field, there) => {
    const query = `{ done: ${field}(first: 100) { totalCount edges { node { id } } } }`
    const { data } = await people.curatorElsewhere.ask(query)
    expect(data.done).toEqual({ totalCount: 0, edges: [] })
    const own = await people.curator.ask(query)
    expect(own.data.done.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(there())
  })
})
