import { readFileSync } from 'node:fs'
import { makePlatformAdmin } from '@heming/graph/accounts'
import { EVENT_CATALOGUE } from '@heming/graph/event-catalogue'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant, writeEvent } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Every kind of event that the history has a text for. */
const ACTIONS = Object.keys(
  JSON.parse(readFileSync(new URL('../../web/messages/en.json', import.meta.url), 'utf8')).audit.events,
)

/**
 * Written by hand: events that reveal who asked for a firm or its removal, with what evidence, and who
 * decided.
 */
const OF_REQUESTS = [
  'CLAIM_ACCEPTED',
  'CLAIM_DECLINED',
  'CLAIM_LAPSED',
  'CLAIM_WITHDRAWN',
  'FIRM_CLAIMED',
  'FIRM_REGISTERED',
  'FIRM_REMOVAL_ASKED',
  'FIRM_REMOVAL_DECLINED',
]
/** Those that the features declare to be such. */
const RESTRICTED = EVENT_CATALOGUE.filter((event) => event.restricted).map(({ action }) => action)
const OTHERS = ACTIONS.filter((action) => !RESTRICTED.includes(action)).sort()
const ALL = [...ACTIONS].sort()

/** Of what a stranger did, who sees which kinds; null for anyone who sees no history. */
const SEEN: Record<string, string[] | null> = {
  nobody: null,
  outsider: null,
  viewer: null,
  editor: null,
  owner: OTHERS,
  curator: ALL,
  baseAdmin: ALL,
  curatorElsewhere: null,
  platformAdmin: ALL,
}
const ROLES = {
  viewer: { role: 'VIEWER', firm: 'firm' },
  editor: { role: 'EDITOR', firm: 'firm' },
  owner: { role: 'OWNER', firm: 'firm' },
  curator: { role: 'CURATOR', base: 'base' },
  baseAdmin: { role: 'ADMIN', base: 'base' },
  curatorElsewhere: { role: 'CURATOR', base: 'elsewhere' },
} as const

let api: TestApi
let tenant: Tenant
const people: Record<string, TestPerson> = {}
let ownerId = ''

beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }, { id: 'elsewhere' }],
    firms: ['firm', 'own'].map((id) => ({ id, kind: 'DIGITAL' as const, hostedBy: 'base' })),
  })
  for (const who of Object.keys(SEEN).filter((name) => name !== 'nobody')) {
    const person = await signedInPerson(api)
    people[who] = person
    const accountId: string = (await person.ask('{ viewer { id } }')).data.viewer.id
    if (who === 'platformAdmin') await makePlatformAdmin(api.graph, accountId, 'test')
    if (who === 'owner') ownerId = accountId
    const given = ROLES[who as keyof typeof ROLES]
    if (!given) continue
    const place = 'firm' in given ? { firmId: tenant.id(given.firm) } : { baseId: tenant.id(given.base) }
    await setMembership(api.graph, { accountId, role: given.role, actor: 'test', ...place })
  }
  const firmId = tenant.id('own')
  await setMembership(api.graph, { accountId: ownerId, firmId, role: 'OWNER', actor: 'test' })
  const stranger = { actor: 'stranger', subject: tenant.id('firm') }
  const reviewerId: string = (await people.curator?.ask('{ viewer { id } }'))?.data.viewer.id
  const own = { actor: reviewerId, about: ownerId, subject: firmId }
  await api.graph.write(async (run) => {
    for (const action of ACTIONS) await writeEvent(run, { ...stranger, action })
    for (const action of RESTRICTED) await writeEvent(run, { ...own, action })
  })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const EVENTS = `query ($of: AuditSubject!, $after: String) {
  auditEvents(of: $of, first: 3, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { action actorName } }
  }
}`

/** The kinds of a firm's whole history, page by page. */
async function historyOf(who: string, firmId: string) {
  const actions: string[] = []
  const actorNames = new Set<string | null>()
  let after: string | null = null
  let totalCount = 0
  do {
    const variables: Record<string, unknown> = { of: { firmId }, after }
    const { data } = await (people[who]?.ask(EVENTS, variables) ?? api.ask(EVENTS, variables))
    if (!data.auditEvents) return null
    const { edges, pageInfo } = data.auditEvents
    // A page before the last is full: nothing is cut from it after it was read.
    if (pageInfo.hasNextPage) expect(edges).toHaveLength(3)
    actions.push(...edges.map(({ node }: { node: { action: string } }) => node.action))
    for (const { node } of edges) if (RESTRICTED.includes(node.action)) actorNames.add(node.actorName)
    totalCount = data.auditEvents.totalCount
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  return { actions, totalCount, actorNames: [...actorNames] }
}

test('every kind of event about a request is declared as restricted', () => {
  const open = OF_REQUESTS.filter((action) => !RESTRICTED.includes(action))
  expect(open.map((action) => `${action}: say 'restricted: true' in its event`)).toEqual([])
})

test.each(Object.entries(SEEN))('%s sees of a firm’s history what they may', async (who, seen) => {
  const history = await historyOf(who, tenant.id('firm'))
  expect(history && [...new Set(history.actions)].sort()).toEqual(seen)
  if (history) expect(history.totalCount).toBe(history.actions.length)
})

test('owners see what came of requests of their own', async () => {
  const history = await historyOf('owner', tenant.id('own'))
  expect([...new Set(history?.actions)].sort()).toEqual([...RESTRICTED, 'MEMBERSHIP_SET'].sort())
  // As the claim itself, its history does not say by name who decided it; the base learns that.
  expect(history?.actorNames).toEqual([null])
  expect((await historyOf('curator', tenant.id('own')))?.actorNames).toEqual(['Lin Yue'])
})
