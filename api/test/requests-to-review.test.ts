import { type MemberRole, makePlatformAdmin } from '@heming/graph/accounts'
import { CLAIM } from '@heming/graph/claims'
import { setMembership } from '@heming/graph/members'
import { REMOVAL } from '@heming/graph/removals'
import { countRequestsToReview, openRequest } from '@heming/graph/requests'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readReviewQueue } from './review-queue.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const FIRMS = Array.from({ length: 20 }, (_, at) => `firm-${at}`)
const COUNT = 'query ($baseId: ID) { viewer { requestsToReviewCount(baseId: $baseId) } }'
const LETTER = { evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' } as const

let api: TestApi
let tenant: Tenant
const people = {} as Record<
  'curator' | 'baseAdmin' | 'elsewhere' | 'owner' | 'admin' | 'requester',
  TestPerson
>

beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }, { id: 'other' }, { id: 'unstaffed' }, { id: 'busy' }],
    firms: [
      { id: 'one', kind: 'DIGITAL', hostedBy: 'base' },
      { id: 'two', kind: 'DIGITAL', hostedBy: 'base' },
      { id: 'owned', kind: 'DIGITAL', hostedBy: 'base' },
      { id: 'alone', kind: 'DIGITAL', hostedBy: 'unstaffed' },
      ...FIRMS.map((id) => ({ id, kind: 'DIGITAL' as const, hostedBy: 'busy' })),
    ],
  })
  for (const who of ['curator', 'baseAdmin', 'elsewhere', 'owner', 'admin', 'requester'] as const)
    people[who] = await signedInPerson(api)
  await join('curator', 'CURATOR', { baseId: tenant.id('base') })
  await join('baseAdmin', 'ADMIN', { baseId: tenant.id('base') })
  await join('elsewhere', 'CURATOR', { baseId: tenant.id('other') })
  await join('owner', 'OWNER', { firmId: tenant.id('owned') })
  await makePlatformAdmin(api.graph, await idOf('admin'), 'test')
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const idOf = async (who: keyof typeof people): Promise<string> =>
  (await people[who].ask('{ viewer { id } }')).data.viewer.id
async function join(
  who: keyof typeof people,
  role: MemberRole,
  place: { baseId: string } | { firmId: string },
) {
  await setMembership(api.graph, { accountId: await idOf(who), role, actor: 'test', ...place })
}
async function countOf(who: keyof typeof people, base?: string): Promise<number | null> {
  const baseId = base === undefined ? null : tenant.id(base)
  return (await people[who].ask(COUNT, { baseId })).data.viewer.requestsToReviewCount
}
async function claim(who: keyof typeof people, firm: string): Promise<string> {
  const query = `mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { claim { id } errors { code } } }`
  const { data } = await people[who].ask(query, { input: { firmId: tenant.id(firm), ...LETTER } })
  expect(data.claimFirm.errors).toEqual([])
  return data.claimFirm.claim.id
}

describe('how many requests wait for somebody', () => {
  test('is 0 where none does, and null for anyone who reviews none', async () => {
    expect(await countOf('curator')).toBe(0)
    expect(await countOf('elsewhere')).toBe(0)
    // What other firms ask of the firm of theirs.
    expect(await countOf('owner')).toBe(0)
    expect(await countOf('requester')).toBeNull()
    expect((await api.ask(COUNT)).data).toEqual({ viewer: null })
  })

  test('counts claims and removals at the base, but none about a firm that one asks for, and goes down with each decision', async () => {
    const claimId = await claim('requester', 'one')
    const query = `mutation ($input: RequestFirmRemovalInput!) { requestFirmRemoval(input: $input) { errors { code } } }`
    await people.requester.ask(query, { input: { firmId: tenant.id('two'), ...LETTER } })
    await claim('curator', 'two')
    expect([await countOf('curator'), await countOf('baseAdmin')]).toEqual([1, 3])
    expect([await countOf('curator', 'base'), await countOf('baseAdmin', 'base')]).toEqual([1, 3])
    expect(await countOf('elsewhere')).toBe(0)
    // Neither a curator elsewhere, an owner nor the platform sees how much waits at this base.
    for (const who of ['elsewhere', 'owner', 'requester', 'admin'] as const)
      expect(await countOf(who, 'base')).toBeNull()

    const review = `mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) { errors { code } } }`
    const decline = { input: { claimId, accept: false, reason: 'No stamp.' } }
    expect((await people.curator.ask(review, decline)).data.reviewClaim.errors).toEqual([])
    expect([await countOf('curator'), await countOf('baseAdmin')]).toEqual([0, 2])
  })

  test('is for the platform what waits at bases that nobody runs, as many as its queues hold', async () => {
    await claim('requester', 'alone')
    const queues = `{
      viewer { requestsToReviewCount }
      claimsToReview { totalCount }
      firmRemovalsToReview { totalCount }
    }`
    // Tests of other files ask for more meanwhile.
    await vi.waitFor(async () => {
      const { data } = await people.admin.ask(queues)
      const waiting = data.claimsToReview.totalCount + data.firmRemovalsToReview.totalCount
      expect(data.viewer.requestsToReviewCount).toBe(Math.min(waiting, 100))
    }, 30_000)
    const firms = (await readReviewQueue(people.admin, 'claimsToReview', 'firm { id }')).map(
      ({ firm }) => firm,
    )
    expect(firms).toContainEqual({ id: tenant.id('alone') })
  })

  test('stops at 100, and says no more than that', async () => {
    await join('elsewhere', 'CURATOR', { baseId: tenant.id('busy') })
    const given = { ...LETTER, evidenceHolds: false, note: null, language: 'en', documentIds: [] } as const
    const newAccount = async (): Promise<string> =>
      (await (await signedInPerson(api)).ask('{ viewer { id } }')).data.viewer.id
    for (const waiting of [40, 80, 100]) {
      const accountId = await newAccount()
      for (const firm of FIRMS) {
        const request = { ...given, accountId, subjectId: tenant.id(firm) }
        expect(await openRequest(api.graph, CLAIM, request)).toMatchObject({ status: 'PENDING' })
        if (waiting < 100) await openRequest(api.graph, REMOVAL, request)
      }
      expect(await countOf('elsewhere', 'busy')).toBe(waiting)
    }
    const accountId = await newAccount()
    await openRequest(api.graph, CLAIM, { ...given, accountId, subjectId: tenant.id('firm-0') })
    expect(await countOf('elsewhere', 'busy')).toBe(100)
    expect(await countRequestsToReview(api.graph, ['CLAIM'], { reviewers: [], accountId })).toBe(0)
  })
})
