import { makePlatformAdmin } from '@heming/graph/accounts'
import { countUndecidableRequests } from '@heming/graph/requests'
import { createTenant, startOwnGraph, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { readReviewQueue } from './review-queue.ts'
import { signedInPeople } from './signed-in-people.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { pdfOf, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const REVIEWERS = ['curator', 'colleague', 'platformOne', 'platformTwo'] as const
type Who = (typeof REVIEWERS)[number] | 'requester' | 'other'
const OF_PLATFORM = ['platformOne', 'platformTwo'] as const

let api: TestApi
let tenant: Tenant
let people: Record<Who, TestPerson>
let ids: Record<Who, string>
let join: Awaited<ReturnType<typeof signedInPeople<Who>>>['join']

beforeAll(async () => {
  // A database of its own: other tests make platform administrators.
  api = await startTestApi(await startOwnGraph())
  tenant = await createTenant(api.graph, { bases: [{ id: 'base' }] })
  ;({ people, ids, join } = await signedInPeople(api, [...REVIEWERS, 'requester', 'other'] as const))
  for (const [who, role] of [
    ['curator', 'CURATOR'],
    ['colleague', 'ADMIN'],
  ] as const)
    await join(who, role, { baseId: tenant.id('base') })
  for (const who of OF_PLATFORM) await makePlatformAdmin(api.graph, ids[who], 'test')
})
afterAll(async () => {
  await tenant?.remove()
  await api?.close()
})

const errors = 'errors { code field message }'
const KINDS = {
  CLAIM: {
    ask: `mutation ($input: ClaimFirmInput!) { done: claimFirm(input: $input) { request: claim { id documents { url } } ${errors} } }`,
    show: 'query ($id: ID!) { done: claim(id: $id) { id viewerCanReview } }',
    queue: 'claimsToReview',
    review: `mutation ($id: ID!, $accept: Boolean!) {
      done: reviewClaim(input: {claimId: $id, accept: $accept, reason: "No."}) { ${errors} } }`,
  },
  REMOVAL: {
    ask: `mutation ($input: RequestFirmRemovalInput!) { done: requestFirmRemoval(input: $input) { request { id documents { url } } ${errors} } }`,
    show: 'query ($id: ID!) { done: firmRemoval(id: $id) { id viewerCanReview } }',
    queue: 'firmRemovalsToReview',
    review: `mutation ($id: ID!, $accept: Boolean!) {
      done: reviewFirmRemoval(input: {requestId: $id, accept: $accept, reason: "No."}) { ${errors} } }`,
  },
} as const
type Kind = keyof typeof KINDS
const WITHDRAW = `mutation ($id: ID!) { withdrawClaim(input: {claimId: $id}) { ${errors} } }`
const COUNT = '{ viewer { requestsToReviewCount } }'

async function newFirm(name: string, hostedBy?: string): Promise<string> {
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL', ...(hostedBy ? { hostedBy } : {}) }] })
  return tenant.id(name)
}

async function ask(who: Who, kind: Kind, firmId: string, documentIds: string[] = []) {
  const input = { firmId, evidenceKind: 'DOCUMENT', evidence: 'letter no. 7', documentIds }
  return (await people[who].ask(KINDS[kind].ask, { input })).data.done as {
    request: { id: string; documents: { url: string }[] } | null
    errors: { code: string; field: string; message: string }[]
  }
}

async function newRequest(who: Who, kind: Kind, firmId: string, documentIds?: string[]) {
  const { request, errors: wrong } = await ask(who, kind, firmId, documentIds)
  if (!request) throw new Error(JSON.stringify(wrong))
  return request
}

/** Who but its requester sees a request, in the queue, by its id and in its documents alike. */
async function readersOf(
  kind: Kind,
  { id, documents }: { id: string; documents: { url: string }[] },
  requester: Who = 'requester',
) {
  const readers: Who[] = []
  for (const who of REVIEWERS.filter((each) => each !== requester)) {
    const waits = (await readReviewQueue(people[who], KINDS[kind].queue)).some((each) => each.id === id)
    const { done } = (await people[who].ask(KINDS[kind].show, { id })).data
    const opened = await Promise.all(documents.map(({ url }) => people[who].open(url)))
    const shown = [done !== null, done?.viewerCanReview === true]
    expect([who, ...shown]).toEqual([who, waits, waits])
    for (const { statusCode } of opened) expect([who, statusCode]).toEqual([who, waits ? 200 : 404])
    if (waits) readers.push(who)
  }
  return readers
}

const decide = async (who: Who, kind: Kind, id: string, accept = false): Promise<string[]> =>
  (await people[who].ask(KINDS[kind].review, { id, accept })).data.done.errors.map(
    ({ code }: { code: string }) => code,
  )

const countOf = async (who: Who): Promise<number> =>
  (await people[who].ask(COUNT)).data.viewer.requestsToReviewCount

async function historyOf(who: Who, of: object): Promise<string[]> {
  const query = `query ($of: AuditSubject!) {
    auditEvents(of: $of, first: 100) { totalCount edges { node { action } } }
  }`
  const { edges, totalCount } = (await people[who].ask(query, { of })).data.auditEvents
  expect(totalCount).toBe(edges.length)
  return edges.map(({ node }: { node: { action: string } }) => node.action)
}

/** Lets 91 days pass for what an account asked for and decided about a firm. */
const age = (accountId: string, firmId: string) =>
  api.graph.write((run) => run(AGE, { accountId, firmId }, z.unknown()))
const AGE = `
  CALL () {
    MATCH (event:Event) WHERE event.actor = $accountId AND event.subject = $firmId
    SET event.at = event.at - duration('P91D')
  }
  MATCH (:Account {id: $accountId})-[:MADE]->(request:Request {subjectId: $firmId})
  SET request.decidedAt = request.decidedAt - duration('P91D')`

const BOTH = ['CLAIM', 'REMOVAL'] as const
const PAIRS = BOTH.flatMap((own) => BOTH.map((theirKind) => [own, theirKind] as const))

describe('a reviewer who asked for something about a firm', () => {
  test.each(PAIRS)('a %s: neither reads nor decides the %s of others about it', async (own, theirKind) => {
    const firmId = await newFirm(`${own}-${theirKind}`, 'base')
    const document = (await people.requester.upload('letter.pdf', pdfOf('letter'))).json().id
    const theirs = await newRequest('requester', theirKind, firmId, [document])
    const before = await countOf('curator')
    expect(await readersOf(theirKind, theirs)).toEqual(['curator', 'colleague'])
    const mine = await newRequest('curator', own, firmId)
    expect(await countOf('curator')).toBe(before - 1)
    expect(await readersOf(theirKind, theirs)).toEqual(['colleague'])
    for (const accept of [true, false])
      expect(await decide('curator', theirKind, theirs.id, accept)).toEqual(['NOT_FOUND'])
    const asked = { CLAIM: 'FIRM_CLAIMED', REMOVAL: 'FIRM_REMOVAL_ASKED' }
    const known = Object.values(asked)
    const seen = (await historyOf('curator', { firmId })).filter((action) => known.includes(action))
    expect(seen).toEqual([asked[own]])
    expect(await historyOf('colleague', { firmId })).toHaveLength(2)

    // What was decided is not read, either, in the history of the base included.
    expect(await decide('colleague', own, mine.id)).toEqual([])
    const ofBase = { baseId: tenant.id('base') }
    const [decided, hidden] = [await historyOf('colleague', ofBase), await historyOf('curator', ofBase)]
    expect(await decide('colleague', theirKind, theirs.id)).toEqual([])
    expect((await people.curator.ask(KINDS[theirKind].show, { id: theirs.id })).data.done).toBeNull()
    expect(await historyOf('colleague', ofBase)).toHaveLength(decided.length + 1)
    expect(await historyOf('curator', ofBase)).toHaveLength(hidden.length)
  })

  test('stays apart for 90 days after it ended, also where it was withdrawn', async () => {
    const firmId = await newFirm('withdrawn', 'base')
    const { id } = await newRequest('curator', 'CLAIM', firmId)
    expect((await people.curator.ask(WITHDRAW, { id })).data.withdrawClaim.errors).toEqual([])
    const theirs = await newRequest('requester', 'CLAIM', firmId)
    expect(await readersOf('CLAIM', theirs)).toEqual(['colleague'])
    expect(await decide('curator', 'CLAIM', theirs.id)).toEqual(['NOT_FOUND'])
    await age(ids.curator, firmId)
    expect(await readersOf('CLAIM', theirs)).toEqual(['curator', 'colleague'])
    expect(await decide('curator', 'CLAIM', theirs.id)).toEqual([])
  })

  test('leaves requests of other firms as they were', async () => {
    await newRequest('curator', 'CLAIM', await newFirm('mine', 'base'))
    const theirs = await newRequest('requester', 'CLAIM', await newFirm('theirs', 'base'))
    expect(await readersOf('CLAIM', theirs)).toEqual(['curator', 'colleague'])
    expect(await decide('curator', 'CLAIM', theirs.id)).toEqual([])
  })
})

describe('a reviewer who decided about a firm', () => {
  test.each(PAIRS)('a %s: does not ask for its %s within 90 days', async (decided, wanted) => {
    const firmId = await newFirm(`decided-${decided}-${wanted}`, 'base')
    const { id } = await newRequest('requester', decided, firmId)
    expect(await decide('curator', decided, id)).toEqual([])
    const { errors: wrong } = await ask('curator', wanted, firmId)
    expect(wrong).toEqual([
      { code: 'CONFLICT', field: 'firmId', message: expect.stringMatching(/within the last 90 days/) },
    ])
    // Who decided nothing, and what is another firm, are not affected.
    await newRequest('colleague', wanted, firmId)
    await newRequest('curator', wanted, await newFirm(`else-${decided}-${wanted}`, 'base'))
    await age(ids.curator, firmId)
    await newRequest('curator', wanted, firmId)
  })
})

describe('where reviewers are parties to the firm', () => {
  test('the platform decides for a base whose curators all asked, and is notified', async () => {
    const firmId = await newFirm('wanted', 'base')
    const theirs = await newRequest('requester', 'CLAIM', firmId)
    const mails = async () => (await api.mailTo(people.platformOne.email)).length
    await newRequest('curator', 'CLAIM', firmId)
    const before = await mails()
    const last = await newRequest('colleague', 'REMOVAL', firmId)
    expect(await mails()).toBe(before + 1)
    expect(await readersOf('CLAIM', theirs)).toEqual(OF_PLATFORM)
    expect(await readersOf('REMOVAL', last, 'colleague')).toEqual(OF_PLATFORM)
    expect(await decide('curator', 'REMOVAL', last.id)).toEqual(['NOT_FOUND'])
    expect(await decide('platformOne', 'CLAIM', theirs.id)).toEqual([])
    expect(await decide('platformTwo', 'REMOVAL', last.id)).toEqual([])
    expect(await countUndecidableRequests(api.graph)).toBe(0)
  })

  test.each(BOTH)('the last person who can decide cannot ask for a %s', async (kind) => {
    const firmId = await newFirm(`last-${kind}`)
    const theirs = await newRequest('platformTwo', 'CLAIM', firmId)
    expect(await readersOf('CLAIM', theirs, 'platformTwo')).toEqual(['platformOne'])
    const { errors: wrong } = await ask('platformOne', kind, firmId)
    expect(wrong).toMatchObject([{ code: 'CONFLICT', field: 'firmId' }])
    expect(await countUndecidableRequests(api.graph)).toBe(0)
  })

  test('an accepted claim strands no request of the person who would have to decide it', async () => {
    // Before, platformOne asked for the removal, accepted the claim of platformTwo, and nobody was left.
    const firmId = await newFirm('stranding')
    const removal = await newRequest('platformOne', 'REMOVAL', firmId)
    const { errors: wrong } = await ask('platformTwo', 'CLAIM', firmId)
    expect(wrong).toMatchObject([{ code: 'CONFLICT', field: 'firmId' }])
    const claim = await newRequest('other', 'CLAIM', firmId)
    expect(await readersOf('CLAIM', claim)).toEqual(['platformTwo'])
    expect(await decide('platformTwo', 'CLAIM', claim.id, true)).toEqual([])
    expect(await readersOf('REMOVAL', removal, 'platformOne')).toEqual(['platformTwo'])
    expect(await countUndecidableRequests(api.graph)).toBe(0)
    expect(await decide('platformTwo', 'REMOVAL', removal.id)).toEqual([])
  })

  test('nobody asks who alone can decide what waits for another base', async () => {
    // The firm moved: the older request waits for its former base, the new one would for its present.
    await tenant.add({ bases: [{ id: 'former' }] })
    const firmId = await newFirm('moved', 'former')
    await join('other', 'CURATOR', { baseId: tenant.id('former') })
    for (const who of OF_PLATFORM) await join(who, 'VIEWER', { firmId })
    const theirs = await newRequest('requester', 'REMOVAL', firmId)
    const move = `MATCH (firm:Firm {id: $firmId})-[hosted:HOSTED_BY]->() DELETE hosted
      WITH firm MATCH (base:ExportBase {id: $baseId}) CREATE (firm)-[:HOSTED_BY]->(base)`
    await api.graph.write((run) => run(move, { firmId, baseId: tenant.id('base') }, z.unknown()))
    const { errors: wrong } = await ask('other', 'REMOVAL', firmId)
    expect(wrong).toEqual([
      { code: 'CONFLICT', field: 'firmId', message: expect.stringMatching(/only by you/) },
    ])
    expect(await countUndecidableRequests(api.graph)).toBe(0)
    expect(await decide('other', 'REMOVAL', theirs.id)).toEqual([])
  })
})
