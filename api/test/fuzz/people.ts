import { randomUUID } from 'node:crypto'
import { type MemberRole, makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import type { TestApi } from '../test-api.ts'
import { newPerson, signedInPerson, type TestPerson } from '../test-person.ts'

/**
 * A small network with everything that a firm may have, and somebody in each role. Remove the tenant
 * afterwards.
 */
export interface FuzzNetwork {
  tenant: Tenant
  people: Record<'anonymous' | 'person' | 'owner' | 'curator' | 'baseAdmin' | 'platformAdmin', TestPerson>
  /** Ids and codes that exist. */
  ids: string[]
}

const FREE_FIRMS = Array.from({ length: 8 }, (_, index) => `free${index}`)

/** Makes the network. */
export async function makeFuzzNetwork(api: TestApi): Promise<FuzzNetwork> {
  const needs = [{ capability: 'game.dev', must: true, weight: 1 }]
  const tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }],
    firms: [
      { id: 'firm', kind: 'TRADITIONAL', hostedBy: 'base' },
      ...FREE_FIRMS.map((id) => ({ id, kind: 'DIGITAL' as const, hostedBy: 'base' })),
      { id: 'baseless', kind: 'TRADITIONAL' },
    ],
    heritageDomains: ['opera'],
    ipAssets: [{ id: 'asset', ownerId: 'firm', heritageDomain: 'opera' }],
    projects: [{ id: 'project', participantIds: ['firm', 'free0'] }],
    briefs: [{ id: 'brief', firmId: 'firm', needs }],
  })
  const join = async (role?: MemberRole, place?: { firmId: string } | { baseId: string }) => {
    const person = await signedInPerson(api)
    if (role && place)
      await setMembership(api.graph, { accountId: await accountOf(person), role, ...place, actor: 'test' })
    return person
  }
  const base = { baseId: tenant.id('base') }
  const people = {
    anonymous: newPerson(api),
    person: await join(),
    owner: await join('OWNER', { firmId: tenant.id('firm') }),
    curator: await join('CURATOR', base),
    baseAdmin: await join('ADMIN', base),
    platformAdmin: await join(),
  }
  await makePlatformAdmin(api.graph, await accountOf(people.platformAdmin), 'test')
  const names = ['base', 'firm', 'baseless', ...FREE_FIRMS, 'asset', 'project', 'brief', 'opera']
  const accounts = await Promise.all([people.person, people.owner, people.curator].map(accountOf))
  return { tenant, people, ids: [...names.map((name) => tenant.id(name)), ...accounts, 'game.dev', 'game'] }
}

const ASK = `mutation ($claim: ClaimFirmInput!, $removal: RequestFirmRemovalInput!) {
  claimFirm(input: $claim) { claim { id } errors { code } }
  requestFirmRemoval(input: $removal) { request { id } errors { code } }
}`

/**
 * Somebody who stands in the lists of others: of reviewers by a claim and a request, of the firm's members by
 * a membership.
 */
export async function makeListedPerson(api: TestApi, { tenant }: FuzzNetwork): Promise<TestPerson> {
  // Of one domain few requests about a firm may wait.
  const person = await signedInPerson(api, undefined, `${randomUUID()}.example`)
  const firmId = tenant.id('firm')
  await setMembership(api.graph, {
    accountId: await accountOf(person),
    firmId,
    role: 'VIEWER',
    actor: 'test',
  })
  const asked = { firmId: tenant.id('free0'), evidenceKind: 'DOCUMENT', evidence: 'Register, no. 42' }
  const { data } = await person.ask(ASK, { claim: asked, removal: asked })
  if (!data?.claimFirm.claim || !data.requestFirmRemoval.request) throw new Error(JSON.stringify(data))
  return person
}

const LISTS = `query ($firm: ID!, $base: ID!) {
  claimsToReview(first: 100) { totalCount edges { node { ...asked firm { id nameEn } } } }
  firmRemovalsToReview(first: 100) { edges { node { ...asked firm { id nameEn } } } }
  ofFirm: membersOf(place: { firmId: $firm }) { ...members }
  ofBase: membersOf(place: { baseId: $base }) { ...members }
  firmEvents: auditEvents(of: { firmId: $firm }, first: 100) { ...events }
  baseEvents: auditEvents(of: { baseId: $base }, first: 100) { ...events }
  removedFirms(first: 100) { edges { node { id nameZh nameEn removedAt } } }
  firm(id: $firm) { id nameZh nameEn descriptionZh website foundedYear projects { edges { node { id } } } }
  firms(first: 100) { edges { node { id nameZh nameEn city: cityZh website source { url } } } }
  viewer { name email claims { id } firmRemovals { id } events(first: 100) { ...events } }
}
fragment asked on FirmRequest {
  id askedByName askedByEmail evidence note reason createdAt decidedAt base { id } documents { id name }
}
fragment members on Members {
  members { accountId name email role since }
  invitations { id email role }
}
fragment events on AuditEventConnection {
  edges { node { id action actorName aboutName at before after firm { id } base { id } } }
}`

/**
 * Reads every list that shows what others wrote, as each role; returns the lists by role. Throws where one
 * cannot be read.
 */
export async function readLists(api: TestApi, { tenant, people }: FuzzNetwork) {
  const lists: Record<string, Record<string, never>> = {}
  for (const [role, person] of Object.entries(people)) {
    const { data, errors } = await person.ask(LISTS, { firm: tenant.id('firm'), base: tenant.id('base') })
    if (errors) throw new Error(`The lists of ${role} cannot be read: ${JSON.stringify(errors)}`)
    lists[role] = data
    const file = await api.app.inject({ url: '/files/my-data.json', headers: { cookie: cookiesOf(person) } })
    if (file.statusCode >= 500)
      throw new Error(`${role} cannot export their data: ${file.body.slice(0, 500)}`)
  }
  return lists
}

const cookiesOf = ({ cookies }: TestPerson) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

async function accountOf(person: TestPerson): Promise<string> {
  return (await person.ask('{ viewer { id } }')).data.viewer.id
}
