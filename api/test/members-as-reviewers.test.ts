import { makePlatformAdmin } from '@heming/graph/accounts'
import { eraseAccount } from '@heming/graph/data-rights'
import { setMembership } from '@heming/graph/members'
import { countUndecidableRequests } from '@heming/graph/requests'
import { createTenant, startOwnGraph, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { readReviewQueue } from './review-queue.ts'
import { signedInPeople } from './signed-in-people.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const REVIEWERS = ['curator', 'baseAdmin', 'platformOne', 'platformTwo'] as const
type Reviewer = (typeof REVIEWERS)[number]
const OF_BASE: readonly Reviewer[] = ['curator', 'baseAdmin']
const OF_PLATFORM: readonly Reviewer[] = ['platformOne', 'platformTwo']

let api: TestApi
let tenant: Tenant
let people: Record<Reviewer | 'requester' | 'owner', TestPerson>
let ids: Record<Reviewer | 'requester' | 'owner', string>
let join: Awaited<ReturnType<typeof signedInPeople<Reviewer | 'requester' | 'owner'>>>['join']

beforeAll(async () => {
  // A database of its own: other tests make platform administrators.
  api = await startTestApi(await startOwnGraph())
  tenant = await createTenant(api.graph, { bases: [{ id: 'base' }, { id: 'small' }] })
  ;({ people, ids, join } = await signedInPeople(api, [...REVIEWERS, 'requester', 'owner'] as const))
  for (const [who, role] of [
    ['curator', 'CURATOR'],
    ['baseAdmin', 'ADMIN'],
  ] as const)
    await join(who, role, { baseId: tenant.id('base') })
  for (const who of OF_PLATFORM) await makePlatformAdmin(api.graph, ids[who], 'test')
})
afterAll(async () => {
  await tenant?.remove()
  await api?.close()
})

const LETTER = { evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' }
const errors = 'errors { code message }'
const KINDS = {
  CLAIM: {
    ask: `mutation ($input: ClaimFirmInput!) { done: claimFirm(input: $input) { request: claim { id } ${errors} } }`,
    show: 'query ($id: ID!) { done: claim(id: $id) { id } }',
    queue: 'claimsToReview',
    decline: `mutation ($id: ID!) { done: reviewClaim(input: {claimId: $id, accept: false, reason: "No."}) { ${errors} } }`,
  },
  REMOVAL: {
    ask: `mutation ($input: RequestFirmRemovalInput!) { done: requestFirmRemoval(input: $input) { request { id } ${errors} } }`,
    show: 'query ($id: ID!) { done: firmRemoval(id: $id) { id } }',
    queue: 'firmRemovalsToReview',
    decline: `mutation ($id: ID!) { done: reviewFirmRemoval(input: {requestId: $id, accept: false, reason: "No."}) { ${errors} } }`,
  },
} as const
type Kind = keyof typeof KINDS

async function newFirm(name: string, hostedBy = 'base'): Promise<string> {
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL', hostedBy }] })
  return tenant.id(name)
}

async function request(kind: Kind, firmId: string) {
  const { data } = await people.requester.ask(KINDS[kind].ask, { input: { firmId, ...LETTER } })
  return data.done as { request: { id: string } | null; errors: { code: string; message: string }[] }
}

async function newRequest(kind: Kind, firmId: string): Promise<string> {
  const { request: made, errors: wrong } = await request(kind, firmId)
  if (!made) throw new Error(JSON.stringify(wrong))
  return made.id
}

/** Who sees a request: in their queue and by its id alike. */
async function standing(kind: Kind, id: string) {
  const { queue, show } = KINDS[kind]
  const readers: Reviewer[] = []
  for (const who of REVIEWERS) {
    const waits = (await readReviewQueue(people[who], queue)).some((each) => each.id === id)
    const shown = (await people[who].ask(show, { id })).data.done !== null
    expect([who, waits]).toEqual([who, shown])
    if (shown) readers.push(who)
  }
  return readers
}

const decline = async (who: Reviewer, kind: Kind, id: string): Promise<string[]> =>
  (await people[who].ask(KINDS[kind].decline, { id })).data.done.errors.map(
    ({ code }: { code: string }) => code,
  )

/** The members of a firm among those who review, in every combination. */
const COMBINATIONS = Array.from({ length: 2 ** REVIEWERS.length }, (_, bits) =>
  REVIEWERS.filter((_who, at) => bits & (1 << at)),
)
/** One rule serves both kinds: of removals every fifth combination, and all in `npm run test:long`. */
const EVERY = process.env.REVIEWERS_OF_REMOVALS === 'all' ? 1 : 5
const cases = [
  ...COMBINATIONS.map((members) => ['CLAIM', members] as const),
  ...COMBINATIONS.filter((_, at) => at % EVERY === 0).map((members) => ['REMOVAL', members] as const),
]

describe('a request about a firm', () => {
  test.each(cases)('%s: is not read or decided by its members, here %j', async (kind, members) => {
    const firmId = await newFirm(`${kind}-${members.join('-')}`)
    for (const [at, who] of members.entries()) await join(who, at % 2 === 0 ? 'VIEWER' : 'EDITOR', { firmId })
    const [ofBase, ofPlatform] = [OF_BASE, OF_PLATFORM].map((group) =>
      group.filter((who) => !members.includes(who)),
    )
    const deciders = ofBase?.length ? ofBase : (ofPlatform ?? [])
    if (deciders.length === 0) {
      expect((await request(kind, firmId)).errors).toEqual([
        { code: 'CONFLICT', message: expect.stringMatching(/Nobody can decide/) },
      ])
      return
    }
    const mailsTo = () =>
      Promise.all(REVIEWERS.map(async (who) => (await api.mailTo(people[who].email)).length))
    const before = await mailsTo()
    const id = await newRequest(kind, firmId)
    const notified = (await mailsTo()).map((count, at) => count - (before[at] ?? 0))
    expect(notified).toEqual(REVIEWERS.map((who) => (deciders.includes(who) ? 1 : 0)))
    expect(await standing(kind, id)).toEqual(deciders)
    for (const who of members) expect(await decline(who, kind, id)).toEqual(['NOT_FOUND'])
    expect(await decline(deciders[0] ?? 'curator', kind, id)).toEqual([])
    // What was decided is not read by those who join or joined the firm, either.
    for (const who of members) expect((await people[who].ask(KINDS[kind].show, { id })).data.done).toBeNull()
  })

  test('shows in the histories of firm and base to a reviewer who is a member only what a plain owner sees', async () => {
    const firmId = await newFirm('history')
    await join('owner', 'OWNER', { firmId })
    const id = await newRequest('REMOVAL', firmId)
    expect(await decline('baseAdmin', 'REMOVAL', id)).toEqual([])
    const historyOf = async (who: keyof typeof people, of: object): Promise<string[]> => {
      const query =
        'query ($of: AuditSubject!) { auditEvents(of: $of, first: 100) { totalCount edges { node { action } } } }'
      const asked = await people[who].ask(query, { of })
      const { edges, totalCount } = asked.data.auditEvents
      expect(totalCount).toBe(edges.length)
      return edges.map(({ node }: { node: { action: string } }) => node.action)
    }
    const seen = ['FIRM_REMOVAL_ASKED', 'FIRM_REMOVAL_DECLINED']
    expect(await historyOf('curator', { firmId })).toEqual(expect.arrayContaining(seen))
    const ofBase = async () =>
      (await historyOf('curator', { baseId: tenant.id('base') })).filter((action) => seen.includes(action))
    const before = (await ofBase()).length
    await join('curator', 'OWNER', { firmId })
    expect(await historyOf('curator', { firmId })).toEqual(await historyOf('owner', { firmId }))
    expect((await historyOf('curator', { firmId })).filter((action) => seen.includes(action))).toEqual([])
    expect(await ofBase()).toHaveLength(before - 1)
  })
})

describe('a request that waits', () => {
  const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { ${errors} } }`
  const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${errors} } }`
  const LEAVE = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { ${errors} } }`

  const DECIDED_LATELY = { code: 'CONFLICT', message: expect.stringMatching(/within the last 90 days/) }
  /** Lets days pass for what an account decided about a firm, and since it left the firm. */
  const AGE = `
    MATCH (account:Account {id: $accountId})
    CALL () {
      MATCH (event:Event) WHERE event.actor = $accountId AND event.subject = $firmId
      SET event.at = event.at - duration({days: $days})
    }
    OPTIONAL MATCH (account)-[left:WAS_MEMBER_OF]->(:Firm {id: $firmId})
    SET left.until = left.until - duration({days: $days})`
  const leaveUnowned = (firmId: string) =>
    api.graph.write((run) =>
      run('MATCH (:Firm {id: $firmId})<-[owns:MEMBER_OF]-() DELETE owns', { firmId }, z.unknown()),
    )

  async function acceptInvitation(who: Reviewer, firmId: string) {
    const input = { place: { firmId }, email: people[who].email, role: 'VIEWER' }
    expect((await people.owner.ask(INVITE, { input })).data.inviteMember.errors).toEqual([])
    const link = linkIn((await api.mailTo(people[who].email)).at(-1)?.text)
    const token = new URL(link).searchParams.get('token')
    return (await people[who].ask(ACCEPT, { input: { token } })).data.acceptInvitation.errors
  }

  test('goes to anyone who is left when reviewers join the firm, and the last of them may not join', async () => {
    const firmId = await newFirm('late')
    await join('owner', 'OWNER', { firmId })
    const id = await newRequest('REMOVAL', firmId)
    expect(await standing('REMOVAL', id)).toEqual(OF_BASE)
    for (const who of OF_BASE) expect(await acceptInvitation(who, firmId)).toEqual([])
    expect(await standing('REMOVAL', id)).toEqual(OF_PLATFORM)
    expect(await acceptInvitation('platformOne', firmId)).toEqual([])
    expect(await standing('REMOVAL', id)).toEqual(['platformTwo'])
    expect(await acceptInvitation('platformTwo', firmId)).toEqual([
      { code: 'CONFLICT', message: expect.stringMatching(/only by you/) },
    ])
    expect(await decline('platformTwo', 'REMOVAL', id)).toEqual([])
    expect(await acceptInvitation('platformTwo', firmId)).toEqual([DECIDED_LATELY])
    // Ninety days later.
    await api.graph.write((run) => run(AGE, { accountId: ids.platformTwo, firmId, days: 91 }, z.unknown()))
    expect(await acceptInvitation('platformTwo', firmId)).toEqual([])
  })

  test.each(['CLAIM', 'REMOVAL'] as const)(
    '%s: is neither read nor decided by a reviewer who left the firm within 90 days',
    async (kind) => {
      const firmId = await newFirm(`left-${kind}`)
      await join('owner', 'OWNER', { firmId })
      const id = kind === 'REMOVAL' ? await newRequest(kind, firmId) : null
      // The invitation comes after the mail about the request.
      await api.sendMail()
      expect(await acceptInvitation('curator', firmId)).toEqual([])
      const leave = { place: { firmId }, accountId: ids.curator }
      expect((await people.curator.ask(LEAVE, { input: leave })).data.removeMember.errors).toEqual([])
      if (kind === 'CLAIM') await leaveUnowned(firmId)
      const waiting = id ?? (await newRequest(kind, firmId))
      expect(await standing(kind, waiting)).toEqual(['baseAdmin'])
      expect(await decline('curator', kind, waiting)).toEqual(['NOT_FOUND'])
      const query =
        'query ($of: AuditSubject!) { auditEvents(of: $of, first: 100) { edges { node { action } } } }'
      const { data } = await people.curator.ask(query, { of: { firmId } })
      const actions = data.auditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)
      expect(actions.filter((action: string) => /CLAIM|REMOVAL/.test(action))).toEqual([])
      // With its last other reviewer in the firm, it goes to the platform, and not back to who left.
      await join('baseAdmin', 'VIEWER', { firmId })
      expect(await standing(kind, waiting)).toEqual(OF_PLATFORM)
      await api.graph.write((run) => run(AGE, { accountId: ids.curator, firmId, days: 91 }, z.unknown()))
      expect(await standing(kind, waiting)).toEqual(['curator'])
      expect(await decline('curator', kind, waiting)).toEqual([])
    },
  )

  test('leaves nothing of a membership with who is erased', async () => {
    const firmId = await newFirm('traces')
    await join('owner', 'OWNER', { firmId })
    const person = await signedInPerson(api)
    const accountId = (await person.ask('{ viewer { id } }')).data.viewer.id
    await setMembership(api.graph, { accountId, firmId, role: 'VIEWER', actor: 'test' })
    await person.ask(LEAVE, { input: { place: { firmId }, accountId } })
    const count = async () => {
      const traces = 'RETURN COUNT { (:Firm {id: $firmId})<-[:WAS_MEMBER_OF]-() } AS count'
      return (await api.graph.read(traces, { firmId }, z.object({ count: z.number() })))[0]?.count
    }
    expect(await count()).toBe(1)
    expect(await eraseAccount(api.graph, { accountId, email: person.email })).toBe('DONE')
    expect(await count()).toBe(0)
  })

  test('is counted where nobody can decide it any more, for the operator', async () => {
    const firmId = await newFirm('stranded')
    expect(await countUndecidableRequests(api.graph)).toBe(0)
    const id = await newRequest('REMOVAL', firmId)
    for (const who of OF_BASE) await join(who, 'VIEWER', { firmId })
    await join('platformOne', 'VIEWER', { firmId })
    expect(await countUndecidableRequests(api.graph)).toBe(0)
    // As by a program of the operator: the app rejects that.
    await join('platformTwo', 'VIEWER', { firmId })
    expect(await countUndecidableRequests(api.graph)).toBe(1)
    expect(await standing('REMOVAL', id)).toEqual([])
  })

  test('keeps at its base anyone who alone can decide it', async () => {
    const firmId = await newFirm('kept', 'small')
    const baseId = tenant.id('small')
    for (const who of OF_PLATFORM) await join(who, 'VIEWER', { firmId })
    await join('baseAdmin', 'ADMIN', { baseId })
    await join('curator', 'CURATOR', { baseId })
    await join('baseAdmin', 'EDITOR', { firmId })
    const id = await newRequest('CLAIM', firmId)
    expect(await standing('CLAIM', id)).toEqual(['curator'])
    const leave = async () =>
      (await people.curator.ask(LEAVE, { input: { place: { baseId }, accountId: ids.curator } })).data
        .removeMember.errors
    expect(await leave()).toEqual([
      { code: 'CONFLICT', message: expect.stringMatching(/Only this member can decide/) },
    ])
    expect(await decline('curator', 'CLAIM', id)).toEqual([])
    expect(await leave()).toEqual([])
  })
})
