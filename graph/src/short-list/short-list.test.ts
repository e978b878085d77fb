import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { recommendPartners } from '../matching/matching.store.ts'
import { setMembership } from '../members/memberships.store.ts'
import * as store from './short-list.store.ts'

let graph: Graph
let tenant: Tenant
let editor: string
let viewer: string
beforeAll(async () => {
  graph = await connectTestGraph()
  const studio = { kind: 'DIGITAL' as const, heritageDomains: ['puppets'], capabilities: ['filming'] }
  tenant = await createTenant(graph, {
    heritageDomains: ['puppets'],
    capabilities: [
      { id: 'screen', typicalSide: 'DIGITAL' },
      { id: 'filming', group: 'screen' },
    ],
    firms: [
      { id: 'theatre', kind: 'TRADITIONAL', heritageDomains: ['puppets'] },
      { id: 'troupe', kind: 'TRADITIONAL', heritageDomains: ['puppets'] },
      { id: 'one', ...studio },
      { id: 'two', ...studio },
    ],
    briefs: [
      { id: 'brief', firmId: 'theatre', needs: [{ capability: 'filming', must: true, weight: 1 }] },
      { id: 'other-brief', firmId: 'troupe', needs: [{ capability: 'filming', must: true, weight: 1 }] },
    ],
  })
  editor = `editor-${tenant.prefix}`
  viewer = `viewer-${tenant.prefix}`
  for (const [accountId, role] of [
    [editor, 'EDITOR'],
    [viewer, 'VIEWER'],
  ] as const) {
    await graph.write((run) =>
      run(`CREATE (:Account {id: $accountId, email: $accountId, name: 'Lin'})`, { accountId }, z.unknown()),
    )
    await setMembership(graph, { accountId, firmId: tenant.id('theatre'), role, actor: 'test' })
  }
})
afterAll(async () => {
  const accounts = { ids: [editor, viewer] }
  await graph.write((run) =>
    run(
      'MATCH (each:Account|Event) WHERE each.id IN $ids OR each.subject IN $ids DETACH DELETE each',
      accounts,
      z.unknown(),
    ),
  )
  await tenant.remove()
  await graph.close()
})

const choice = (partner: string, briefId: string | null = null, actor = editor): store.Choice => ({
  firmId: tenant.id('theatre'),
  briefId: briefId && tenant.id(briefId),
  partnerId: tenant.id(partner),
  ...{ actor, engineVersion: '2026.3', position: 2 },
})
const subject = (briefId: string | null = null) => ({
  firmId: tenant.id('theatre'),
  briefId: briefId && tenant.id(briefId),
})
const idsOf = (rows: readonly { partnerId: string }[]) => rows.map(({ partnerId }) => partnerId)

test('what is saved is shared, keeps its note, and is of the firm or of one of its briefs', async () => {
  await store.savePartner(graph, { ...choice('one'), note: 'ask in spring' })
  await store.savePartner(graph, { ...choice('one'), note: null })
  await store.savePartner(graph, { ...choice('two', 'brief'), note: null })
  expect(await store.findShortList(graph, tenant.id('theatre'))).toMatchObject([
    { partnerId: tenant.id('two'), briefId: tenant.id('brief'), note: '' },
    { partnerId: tenant.id('one'), briefId: null, note: 'ask in spring' },
  ])
  expect(idsOf((await store.findChoices(graph, subject())).saved)).toEqual([tenant.id('one')])
  expect(await store.findShortList(graph, tenant.id('troupe'))).toEqual([])
})

test('a dismissal is of one subject, ends what was saved, and holds until the facts change', async () => {
  const dismissal = { ...choice('one', 'brief'), reason: 'NOT_NOW' as const, note: '' }
  await store.savePartner(graph, { ...choice('one', 'brief'), note: null })
  expect(await store.dismissPartner(graph, dismissal)).toMatchObject({ reason: 'NOT_NOW' })
  const { saved, dismissed } = await store.findChoices(graph, subject('brief'))
  expect([idsOf(saved), idsOf(dismissed)]).toEqual([[tenant.id('two')], [tenant.id('one')]])
  expect(await store.findDismissedPartners(graph, subject('brief'))).toEqual([tenant.id('one')])
  expect(await store.findDismissedPartners(graph, subject())).toEqual([])

  const newer = 'MATCH (firm:Firm {id: $id}) SET firm.recordVersion = firm.recordVersion + 1'
  await graph.write((run) => run(newer, { id: tenant.id('one') }, z.unknown()))
  expect(await store.findDismissedPartners(graph, subject('brief'))).toEqual([])

  await store.dismissPartner(graph, dismissal)
  expect(await store.findDismissedPartners(graph, subject('brief'))).toEqual([tenant.id('one')])
  expect(await store.resetPartner(graph, choice('one', 'brief'))).toBe('RESET')
  expect(await store.findDismissedPartners(graph, subject('brief'))).toEqual([])
})

test('nobody is saved by who may not, for a brief of others, or for themselves', async () => {
  const save = (given: store.Choice) => store.savePartner(graph, { ...given, note: null })
  expect(await save(choice('one', null, viewer))).toBe('NOT_ALLOWED')
  expect(await save(choice('one', 'other-brief'))).toBe('NO_RECOMMENDATION')
  expect(await save(choice('theatre'))).toBe('NO_RECOMMENDATION')
  expect(await store.openPartner(graph, choice('two', null, viewer))).toBe('OPENED')
})

test('each is an event of the account, with the weights and the place in the list', async () => {
  const find =
    'MATCH (event:Event) WHERE event.subject = $editor RETURN event.action AS action, event.after AS after ORDER BY event.at DESC LIMIT 1'
  const [event] = await graph.read(find, { editor }, z.object({ action: z.string(), after: z.string() }))
  expect(event?.action).toBe('RECOMMENDATION_RESET')
  expect(JSON.parse(event?.after ?? '')).toEqual({
    ...{ firmId: tenant.id('theatre'), briefId: tenant.id('brief'), partnerId: tenant.id('one') },
    ...{ engineVersion: '2026.3', position: 2 },
  })
})

test('who is left out of a ranking is in none of its pages, and not counted', async () => {
  const ask = (without: string[]) =>
    recommendPartners(graph, {
      subject: { firmId: tenant.id('theatre') },
      filter: { heritageDomains: [tenant.id('puppets')] },
      first: 10,
      without,
    })
  const all = await ask([])
  expect(idsOf(all?.recommendations ?? []).sort()).toEqual([tenant.id('one'), tenant.id('two')])
  const rest = await ask([tenant.id('one')])
  expect(idsOf(rest?.recommendations ?? [])).toEqual([tenant.id('two')])
  expect(rest?.totalCount).toBe(1)
})
