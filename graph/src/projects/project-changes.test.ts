import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { setMembership } from '../members/memberships.store.ts'
import { removeFirm } from '../removals/remove-firm.store.ts'
import {
  decideRequest,
  expireRequests,
  findRequest,
  findRequestQueue,
  findUnnotifiedReviews,
  markNotified,
} from '../requests/index.ts'
import { leaveProject } from './leave-project.store.ts'
import { addProject, changeProject, withdrawProject } from './project-changes.store.ts'
import { PROJECT_CONFIRMATION } from './project-confirmation.ts'
import type { ProjectEntry } from './project-entry.ts'
import { findNamingsOfProjects, findParticipantsOfProjects } from './project-parts.store.ts'
import {
  countProjectsOfFirms,
  countProjectsOfIPAssets,
  findProjectsByIds,
  findProjectsOfFirms,
} from './projects.store.ts'

let graph: Graph
let tenant: Tenant

const person = (name: string) => `${name}-${tenant.prefix}`
const write = (statement: string, parameters: Record<string, unknown> = {}) =>
  graph.write((run) => run(statement, parameters, z.unknown()))

async function join(name: string, firm: string, role: 'OWNER' | 'EDITOR' | 'VIEWER') {
  const id = person(name)
  const email = `${id}@people.example`
  await write('MERGE (a:Account {id: $id}) SET a.name = $id, a.email = $email, a.emailVerified = true', {
    id,
    email,
  })
  await setMembership(graph, { accountId: id, firmId: tenant.id(firm), role, actor: 'test' })
}

beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

/** A studio enters what it did with a museum and a troupe, which has no people here yet. */
beforeEach(async () => {
  tenant = await createTenant(graph, {
    capabilities: [{ id: 'g' }, { id: 'scan', group: 'g' }],
    heritageDomains: ['d'],
    firms: [
      { id: 'studio', kind: 'DIGITAL', capabilities: ['scan'] },
      { id: 'museum', kind: 'TRADITIONAL' },
      { id: 'troupe', kind: 'TRADITIONAL' },
      { id: 'other', kind: 'TRADITIONAL', nameEn: 'Palace of Lanterns', nameZh: '灯宫' },
    ],
    ipAssets: [
      { id: 'scroll', ownerId: 'museum', heritageDomain: 'd' },
      { id: 'lantern', ownerId: 'other', heritageDomain: 'd' },
    ],
  })
  await join('editor', 'studio', 'EDITOR')
  await join('looker', 'studio', 'VIEWER')
  await join('keeper', 'museum', 'OWNER')
  return async () => {
    await write('MATCH (a:Account) WHERE a.id ENDS WITH $prefix DETACH DELETE a', { prefix: tenant.prefix })
    await tenant.remove()
  }
})

const entry = (more: Partial<ProjectEntry> = {}): ProjectEntry => ({
  ...{ titleZh: '画卷', titleEn: 'The Scroll', outcomeZh: '上线', outcomeEn: 'Went online.', year: 2025 },
  ...{ startDate: null, endDate: null, externalPartners: [], externalPartnersZh: [], role: 'Scanning' },
  ...{ capabilities: [tenant.id('scan')], markets: [], ipAssets: [tenant.id('scroll')] },
  firms: ['museum', 'troupe'].map((name) => ({ firmId: tenant.id(name), role: null })),
  ...more,
})
const writer = (name = 'editor') => ({ actor: person(name), language: 'en' as const })
const add = (more: Partial<ProjectEntry> = {}, name = 'editor') =>
  addProject(graph, { firmId: tenant.id('studio'), entry: entry(more), ...writer(name) })
const change = (projectId: string, changes: Partial<ProjectEntry>, expectedVersion?: number) =>
  changeProject(graph, { projectId, changes, expectedVersion, ...writer() })

async function added(more: Partial<ProjectEntry> = {}) {
  const outcome = await add(more)
  if (typeof outcome === 'string' || !('project' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.project
}
const local = (id: string) => id.replace(tenant.prefix, '')

/** What everybody may read of it, and what the two firms may. */
async function read(projectId: string) {
  const [participants = []] = await findParticipantsOfProjects(graph, [projectId])
  const [namings = []] = await findNamingsOfProjects(graph, [projectId])
  const [project] = await findProjectsByIds(graph, [projectId])
  const [assets] = await countProjectsOfIPAssets(graph, [tenant.id('scroll')])
  return {
    participants: participants.map(({ firmId }) => local(firmId)),
    named: namings.map(({ firmId, state }) => `${local(firmId)} ${state}`),
    unconfirmed: project?.unconfirmed,
    ofScroll: assets?.count,
  }
}

async function waitingFor(firm: string, account = 'keeper') {
  const queue = { reviewers: [tenant.id(firm)], accountId: person(account) }
  const page = await findRequestQueue(graph, PROJECT_CONFIRMATION, queue, { first: 10, after: null })
  return page.rows
}
async function decide(
  accept: boolean,
  { account = 'keeper', firm = 'museum', expectedVersion = null as number | null } = {},
) {
  const [request] = await waitingFor(firm, account)
  const decision = {
    id: request?.id ?? '',
    actor: person(account),
    accept,
    reason: accept ? null : 'Not us.',
  }
  const outcome = await decideRequest(graph, PROJECT_CONFIRMATION, {
    ...decision,
    terms: { expectedVersion },
  })
  return typeof outcome === 'string' ? outcome : outcome.status
}
async function partnersOf(firm: string) {
  const rows = await graph.read(
    'MATCH (:Firm {id: $id})-[:WORKED_WITH]-(other) RETURN other.id AS id ORDER BY id',
    { id: tenant.id(firm) },
    z.object({ id: z.string() }),
  )
  return rows.map(({ id }) => local(id))
}

describe('a project that a firm enters', () => {
  test('is shown as its own alone until a firm that it names confirms it, its IP likewise', async () => {
    const { id, version, enteredBy } = await added()
    expect({ version, enteredBy }).toEqual({ version: 1, enteredBy: tenant.id('studio') })
    expect(await read(id)).toEqual({
      participants: ['studio'],
      named: ['museum WAITING', 'troupe WAITING'],
      unconfirmed: true,
      ofScroll: 0,
    })
    const museum = [tenant.id('museum')]
    expect(await findProjectsOfFirms(graph, museum, { first: 5, after: null })).toMatchObject([{ rows: [] }])
    expect(await countProjectsOfFirms(graph, museum)).toEqual([{ count: 0, exact: true }])
    expect(await partnersOf('studio')).toEqual([])
    const [request] = await waitingFor('museum')
    const scroll = [tenant.id('scroll')]
    expect(request).toMatchObject({
      subjectId: id,
      enteredBy: tenant.id('studio'),
      role: null,
      ipAssets: scroll,
    })

    expect(await decide(true, { expectedVersion: 2 })).toBe('CHANGED_MEANWHILE')
    expect(await decide(true, { expectedVersion: 1 })).toBe('ACCEPTED')
    expect(await read(id)).toEqual({
      participants: ['museum', 'studio'],
      named: ['troupe WAITING'],
      unconfirmed: false,
      ofScroll: 1,
    })
    expect(await partnersOf('studio')).toEqual(['museum'])
    expect(await countProjectsOfFirms(graph, museum)).toEqual([{ count: 1, exact: true }])
    const [page] = await findProjectsOfFirms(graph, museum, { first: 5, after: null })
    expect(page?.rows).toMatchObject([{ id, enteredBy: tenant.id('studio'), unconfirmed: false }])
  })

  test('is entered by editors only, of what there is, and names no firm as an outsider', async () => {
    expect(await add({}, 'looker')).toBe('NOT_ALLOWED')
    const studio = [{ firmId: tenant.id('studio'), role: null }]
    expect(await add({ firms: studio, ipAssets: [] })).toEqual({ is: 'ITSELF', field: 'firms' })
    expect(await add({ firms: [{ firmId: 'nobody', role: null }] })).toEqual({
      is: 'UNKNOWN',
      field: 'firms',
    })
    expect(await add({ capabilities: [tenant.id('g')] })).toEqual({ is: 'UNKNOWN', field: 'capabilities' })
    expect(await add({ markets: ['nowhere'] })).toEqual({ is: 'UNKNOWN', field: 'markets' })
    expect(await add({ ipAssets: ['nothing'] })).toEqual({ is: 'UNKNOWN', field: 'ipAssets' })
    // Its owner is not named.
    expect(await add({ ipAssets: [tenant.id('lantern')] })).toEqual({ is: 'NOT_THEIRS', field: 'ipAssets' })
    const outsiders = {
      externalPartners: ['Netflix', 'PALACE of lanterns '],
      externalPartnersZh: ['奈飞', '灯宫'],
    }
    expect(await add(outsiders)).toEqual({ is: 'IN_NETWORK', field: 'externalPartners' })
    expect(await countProjectsOfFirms(graph, [tenant.id('studio')])).toEqual([{ count: 0, exact: true }])
  })
})

describe('what was entered', () => {
  test('changes by version; those who confirmed something else are asked again', async () => {
    const { id } = await added()
    await decide(true)
    expect(await change(id, { titleEn: 'A Scroll' }, 7)).toBe('CHANGED_SINCE')
    // Its own role is no statement of the others.
    expect(await change(id, { role: 'Colouring' }, 1)).toMatchObject({ project: { version: 2 } })
    expect((await read(id)).participants).toEqual(['museum', 'studio'])
    expect(await change(id, { titleEn: 'A Scroll' }, 2)).toMatchObject({
      project: { titleEn: 'A Scroll', version: 3 },
    })
    expect(await read(id)).toMatchObject({
      participants: ['studio'],
      named: ['museum WAITING', 'troupe WAITING'],
      ofScroll: 0,
    })
    expect(await partnersOf('studio')).toEqual([])
    expect(await waitingFor('museum')).toHaveLength(1)
    expect(await decide(true, { expectedVersion: 3 })).toBe('ACCEPTED')
    // Nothing changed: no version, and nobody is asked.
    expect(await change(id, { titleEn: 'A Scroll' })).toMatchObject({ project: { version: 3 } })
    expect((await read(id)).participants).toEqual(['museum', 'studio'])
  })

  test('names others, and who is named no more is neither shown nor asked', async () => {
    const { id } = await added()
    await decide(true)
    const other = [{ firmId: tenant.id('other'), role: 'Venue' }]
    await change(id, { firms: other, ipAssets: [] })
    expect(await read(id)).toEqual({
      participants: ['studio'],
      named: ['other WAITING'],
      unconfirmed: true,
      ofScroll: 0,
    })
    expect(await partnersOf('museum')).toEqual([])
    await join('owner', 'troupe', 'OWNER')
    expect(await waitingFor('troupe', 'owner')).toEqual([])
  })

  test('is gone when it is withdrawn, with what others were asked', async () => {
    const { id } = await added()
    await decide(true)
    await join('owner', 'troupe', 'OWNER')
    const [request] = await waitingFor('troupe', 'owner')
    const withdraw = (expectedVersion: number, name = 'editor') =>
      withdrawProject(graph, { projectId: id, expectedVersion, actor: person(name) })
    expect(await withdraw(1, 'keeper')).toBe('NOT_ALLOWED')
    expect(await withdraw(2)).toBe('CHANGED_SINCE')
    expect(await withdraw(1)).toBe('DONE')
    expect(await withdraw(1)).toBe('NO_PROJECT')
    expect(await findProjectsByIds(graph, [id])).toEqual([null])
    expect(await partnersOf('studio')).toEqual([])
    expect(await countProjectsOfFirms(graph, [tenant.id('museum')])).toEqual([{ count: 0, exact: true }])
    expect(await findRequest(graph, PROJECT_CONFIRMATION, request?.id ?? '')).toMatchObject({
      status: 'WITHDRAWN',
    })
  })
})

describe('a firm that is named', () => {
  test('declines, and is not asked again for 90 days', async () => {
    const { id } = await added()
    expect(await decide(false)).toBe('DECLINED')
    expect(await read(id)).toMatchObject({
      participants: ['studio'],
      named: ['museum DECLINED', 'troupe WAITING'],
    })
    const firms = [{ firmId: tenant.id('museum'), role: null }]
    expect(await change(id, { firms })).toEqual({ is: 'ASKED_LATELY', field: 'firms' })
    // The troupe alone stays named: nothing of that is asked of the museum.
    const troupe = [{ firmId: tenant.id('troupe'), role: null }]
    expect(await change(id, { firms: troupe, ipAssets: [], year: 2024 })).toMatchObject({
      project: { year: 2024 },
    })
    await write("MATCH (:Firm {id: $id})-[n:NAMED_IN]->() SET n.since = datetime() - duration('P91D')", {
      id: tenant.id('museum'),
    })
    await change(id, { firms })
    expect((await read(id)).named).toEqual(['museum WAITING'])
    expect(await waitingFor('museum')).toHaveLength(1)
  })

  test('takes its confirmation back', async () => {
    const { id } = await added()
    const leave = (firm: string, name: string) =>
      leaveProject(graph, { projectId: id, firmId: tenant.id(firm), actor: person(name) })
    expect(await leave('museum', 'keeper')).toBe('NO_PART')
    await decide(true)
    expect(await leave('museum', 'editor')).toBe('NOT_ALLOWED')
    // The one who entered it withdraws it instead.
    expect(await leave('studio', 'editor')).toBe('NO_PART')
    expect(await leave('museum', 'keeper')).toBe('DONE')
    expect(await read(id)).toEqual({
      participants: ['studio'],
      named: ['museum LEFT', 'troupe WAITING'],
      unconfirmed: true,
      ofScroll: 0,
    })
    expect(await partnersOf('museum')).toEqual([])
    expect(await change(id, { firms: [{ firmId: tenant.id('museum'), role: null }] })).toMatchObject({
      is: 'ASKED_LATELY',
    })
  })

  test('is not confirmed by the one who asked, who may belong to it as well', async () => {
    await join('editor', 'museum', 'OWNER')
    await added()
    expect(await waitingFor('museum', 'editor')).toEqual([])
    const [request] = await waitingFor('museum')
    const own = { id: request?.id ?? '', actor: person('editor'), accept: true, reason: null }
    const terms = { expectedVersion: null }
    expect(await decideRequest(graph, PROJECT_CONFIRMATION, { ...own, terms })).toBe('NO_REQUEST')
  })

  test('has until 60 days from when it has people who are notified', async () => {
    const { id } = await added()
    const day = 24 * 60 * 60_000
    const expire = (days: number) =>
      expireRequests(graph, [PROJECT_CONFIRMATION], new Date(Date.now() + days * day))
    const kinds = [PROJECT_CONFIRMATION.kind]
    const later = new Date(Date.now() + day)
    const unnotified = async () =>
      (await findUnnotifiedReviews(graph, kinds, later)).filter(({ subjectId }) => subjectId === id)
    await expire(59)
    expect((await read(id)).named).toEqual(['museum WAITING', 'troupe WAITING'])
    await expire(61)
    expect((await read(id)).named).toEqual(['museum EXPIRED', 'troupe WAITING'])
    // Nobody is there yet whom a mail could reach.
    expect(await unnotified()).toEqual([])
    await join('owner', 'troupe', 'OWNER')
    const [review] = await unnotified()
    expect(review?.reviewer).toBe(tenant.id('troupe'))
    await graph.write((run) => markNotified(run, PROJECT_CONFIRMATION, review?.requestId ?? ''))
    await expire(59)
    expect((await read(id)).named).toContain('troupe WAITING')
    await expire(61)
    expect((await read(id)).named).toEqual(['museum EXPIRED', 'troupe EXPIRED'])
    // What expired was not declined.
    await change(id, { firms: [{ firmId: tenant.id('museum'), role: null }] })
    expect((await read(id)).named).toContain('museum WAITING')
  })

  test('goes, and is named and asked no more; so do those that the firm had asked', async () => {
    const { id } = await added()
    const [request] = await waitingFor('museum')
    const remove = (firm: string) =>
      graph.write((run) => removeFirm(run, { firmId: tenant.id(firm), by: 'ERASURE', actor: 'operator' }))
    await remove('museum')
    expect((await read(id)).named).toEqual(['troupe WAITING'])
    expect(await findRequest(graph, PROJECT_CONFIRMATION, request?.id ?? '')).toMatchObject({
      status: 'LAPSED',
    })
    await remove('studio')
    expect(await findProjectsByIds(graph, [id])).toEqual([null])
    await join('owner', 'troupe', 'OWNER')
    expect(await waitingFor('troupe', 'owner')).toEqual([])
  })

  test('is asked again by a colleague where the account of the one who asked is gone', async () => {
    const { id } = await added({ firms: [{ firmId: tenant.id('museum'), role: null }] })
    await write('MATCH (:Account {id: $id})-[:MADE]->(r:Request) DETACH DELETE r', { id: person('editor') })
    const colleague = `colleague-${randomUUID()}`
    await join(colleague, 'studio', 'EDITOR')
    expect(await waitingFor('museum')).toEqual([])
    await changeProject(graph, { projectId: id, changes: { year: 2023 }, ...writer(colleague) })
    expect(await waitingFor('museum')).toMatchObject([{ accountId: person(colleague) }])
  })
})
