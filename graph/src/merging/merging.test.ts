import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant, type TenantSketch } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { removeFirm } from '../removals/remove-firm.store.ts'
import { previewMerge } from './compare-firms.store.ts'
import { OPERATOR } from './may-merge.store.ts'
import { mergeFirms } from './merge-firms.store.ts'
import { findKeptIds } from './merged-into.store.ts'
import { undoMerge } from './undo-merge.store.ts'

/** A sample in `npm test`; `npm run test:long` merges in more. */
const NETWORKS = Number(process.env.RUNS_ON_GRAPH ?? 4)

const GROUND: TenantSketch = {
  capabilities: [{ id: 'tech' }, { id: 'games', group: 'tech' }, { id: 'scans', group: 'tech' }],
  heritageDomains: ['lanterns', 'opera'],
  markets: [{ id: 'one' }, { id: 'two' }],
  bases: [{ id: 'base' }, { id: 'other-base' }],
}

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())
beforeEach(async () => {
  tenant = await createTenant(graph, GROUND)
})
afterEach(() => tenant.remove())

const ask = <Row>(cypher: string, shape: z.ZodType<Row>, parameters: object = {}) =>
  graph.read(cypher, { prefix: tenant.prefix, ...parameters }, shape)
const change = (cypher: string, parameters: object = {}) =>
  graph.write((run) => run(cypher, { prefix: tenant.prefix, ...parameters }, z.unknown()))

/**
 * All nodes of the tenant and what ties them, but for what says that a firm was changed, or is derived later.
 */
async function readNetwork() {
  const nodes = await ask(
    `MATCH (node:Firm|Project|IPAsset|Brief|Grant|ExportBase|RemovedFirm) WHERE node.id STARTS WITH $prefix
     RETURN labels(node) AS labels, node {.*, version: null, updatedAt: null, createdAt: null, record: null, recordVersion: null} AS properties
     ORDER BY node.id`,
    z.object({ labels: z.array(z.string()), properties: z.record(z.string(), z.unknown()) }),
  )
  const ties = await ask(
    `MATCH (from)-[tie]->(to) WHERE from.id STARTS WITH $prefix AND to.id STARTS WITH $prefix
     RETURN from.id AS from, type(tie) AS type, to.id AS to, properties(tie) AS properties ORDER BY from, type, to`,
    z.object({ from: z.string(), type: z.string(), to: z.string(), properties: z.unknown() }),
  )
  return { nodes: nodes.map((node) => ({ ...node, labels: node.labels.sort() })), ties }
}

const ids = () => ({ keptId: tenant.id('a'), mergedId: tenant.id('b') })
const merge = (more: Partial<Parameters<typeof mergeFirms>[1]> = {}) =>
  mergeFirms(graph, { ...ids(), merger: OPERATOR, ...more })
const undo = () => undoMerge(graph, { mergedId: tenant.id('b'), merger: OPERATOR })

/** What the firm `a` is tied to by a relationship of a type, by local names. */
async function tiesOf(name: string, type: string) {
  const rows = await ask(
    'MATCH (:Firm {id: $id})-[tie]->(to) WHERE type(tie) = $type RETURN to.id AS id ORDER BY id',
    z.object({ id: z.string() }),
    { id: tenant.id(name), type },
  )
  return rows.map(({ id }) => id.slice(tenant.prefix.length))
}

const some = <Value>(...values: Value[]) => fc.subarray(values)

const network = fc.record({
  firms: fc.array(
    fc.record({
      capabilities: some('games', 'scans'),
      heritageDomains: some('lanterns', 'opera'),
      markets: some('one', 'two'),
      hostedBy: fc.constantFrom(undefined, 'base', 'other-base'),
      kind: fc.constantFrom('TRADITIONAL' as const, 'DIGITAL' as const),
      nameZh: fc.constantFrom('彩灯', '灯会'),
      foundedYear: fc.constantFrom(undefined, 1990, 2001),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  projects: fc.array(
    fc.record({
      participantIds: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
      year: fc.integer({ min: 2010, max: 2025 }),
    }),
    { maxLength: 5 },
  ),
  owners: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }),
  grantees: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  posters: fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 }),
})

describe('a merge of any two firms', () => {
  test('doubles nothing and loses nothing, and its undo leaves the network as it was', async () => {
    await fc.assert(
      fc.asyncProperty(network, async ({ firms, projects, owners, grantees, posters }) => {
        const outer = tenant
        const own = await createTenant(graph, {
          ...GROUND,
          firms: firms.map((firm, at) => ({ ...firm, id: 'abcd'.charAt(at) })),
          ipAssets: owners.map((ownerId, at) => ({ id: `asset${at}`, ownerId, heritageDomain: 'opera' })),
          projects: projects.map((project, at) => ({
            ...project,
            id: `project${at}`,
            capabilitiesUsed: ['games'],
          })),
          briefs: posters.map((firmId, at) => ({ id: `brief${at}`, firmId, needs: [] })),
          grants:
            owners.length > 0
              ? grantees.map((granteeId, at) => ({
                  id: `grant${at}`,
                  ipAssetId: 'asset0',
                  granteeId,
                  markets: [],
                }))
              : [],
        })
        tenant = own
        try {
          await change(
            `MATCH (one:Firm {id: $prefix + 'b'}), (other:Firm {id: $prefix + 'c'})
             CREATE (one)-[:LIKELY_PARTNER {score: 0.5}]->(other), (other)-[:LIKELY_PARTNER {score: 0.4}]->(one)`,
          )
          const before = await readNetwork()
          const had = async (name: string, type: string) => [name, type, await tiesOf(name, type)] as const
          const types = ['OFFERS', 'WORKS_IN', 'SELLS_TO', 'OWNS', 'POSTED', 'TOOK_PART_IN']
          const both = await Promise.all(
            types.map(async (type) => [...(await had('a', type))[2], ...(await had('b', type))[2]]),
          )
          expect(await merge()).toBe('DONE')
          for (const [at, type] of types.entries())
            expect(await tiesOf('a', type), type).toEqual([...new Set(both[at])].sort())
          const ofKept = (await readNetwork()).ties.filter(({ from, to }) =>
            [from, to].includes(tenant.id('a')),
          )
          const named = ofKept.map(({ from, type, to }) => `${from} ${type} ${to}`)
          expect(named).toEqual([...new Set(named)])
          expect(await undo()).toEqual({
            keptId: tenant.id('a'),
            notRestored: { fields: [], codes: [], gone: [] },
          })
          expect(await readNetwork()).toEqual(before)
        } finally {
          tenant = outer
          await own.remove()
        }
      }),
      { numRuns: NETWORKS },
    )
  })
})

describe('a merge', () => {
  beforeEach(() =>
    tenant.add({
      firms: [
        { id: 'a', kind: 'TRADITIONAL', nameZh: '自贡彩灯' },
        { id: 'b', kind: 'TRADITIONAL', nameZh: '自貢彩燈', foundedYear: 1990, hostedBy: 'base' },
        { id: 'c', kind: 'DIGITAL' },
      ],
    }),
  )

  const valueOfFirm = async (name: string) => {
    const shape = z.object({ firm: z.record(z.string(), z.unknown()) })
    const [row] = await ask('MATCH (firm:Firm {id: $id}) RETURN firm {.*} AS firm', shape, {
      id: tenant.id(name),
    })
    return row?.firm
  }

  test('fills what the kept firm left empty, and takes what was chosen', async () => {
    expect(await merge()).toBe('DONE')
    expect(await valueOfFirm('a')).toMatchObject({ nameZh: '自贡彩灯', foundedYear: 1990, version: 2 })
    await undo()
    expect(await merge({ fields: ['NAME_ZH'] })).toBe('DONE')
    expect(await valueOfFirm('a')).toMatchObject({ nameZh: '自貢彩燈', version: 4 })
    expect(await valueOfFirm('a')).not.toHaveProperty('foundedYear')
  })

  test('hides the merged firm, whose id leads to the kept one over any number of merges', async () => {
    await merge()
    expect(await valueOfFirm('b')).toBeUndefined()
    expect(await findKeptIds(graph, [tenant.id('b'), tenant.id('c'), 'none'])).toEqual([
      tenant.id('a'),
      null,
      null,
    ])
    await mergeFirms(graph, { keptId: tenant.id('c'), mergedId: tenant.id('a'), merger: OPERATOR })
    expect(await findKeptIds(graph, [tenant.id('b'), tenant.id('a')])).toEqual([
      tenant.id('c'),
      tenant.id('c'),
    ])
  })

  test('moves a code, which stays one firm’s, and gives it back', async () => {
    const lei = randomUUID()
    await change('MATCH (firm:Firm {id: $id}) SET firm.lei = $lei', { id: tenant.id('b'), lei })
    await merge()
    expect(await valueOfFirm('a')).toMatchObject({ lei })
    expect(await undo()).toMatchObject({ notRestored: { fields: [], codes: [] } })
    expect(await valueOfFirm('a')).not.toHaveProperty('lei')
    expect(await valueOfFirm('b')).toMatchObject({ lei })
  })

  test('gives no verification, and takes nothing from a verified firm but what it left empty', async () => {
    await change('MATCH (firm:Firm {id: $id}) SET firm.verified = true', { id: tenant.id('b') })
    await merge()
    expect(await valueOfFirm('a')).toMatchObject({ verified: false })
    await undo()
    await change('MATCH (firm:Firm {id: $id}) SET firm.verified = true', { id: tenant.id('a') })
    expect(await merge({ fields: ['NAME_ZH', 'FOUNDED_YEAR'] })).toEqual({ notTaken: ['NAME_ZH'] })
    expect(await merge({ fields: ['FOUNDED_YEAR'] })).toBe('DONE')
    expect(await valueOfFirm('a')).toMatchObject({ verified: true, nameZh: '自贡彩灯', foundedYear: 1990 })
  })

  test('takes no address or code of a firm that registered itself unless that is chosen', async () => {
    const { id } = { id: tenant.id('b') }
    await change(
      'MATCH (firm:Firm {id: $id}) SET firm.selfRegistered = true, firm.website = "https://deng.example.com/"',
      { id },
    )
    await merge()
    expect(await valueOfFirm('a')).not.toHaveProperty('website')
    await undo()
    await merge({ fields: ['WEBSITE'] })
    expect(await valueOfFirm('a')).toMatchObject({
      website: 'https://deng.example.com/',
      domain: 'example.com',
    })
  })

  test('is refused where people belong to the merged firm only, and hands nobody over', async () => {
    const account = `${tenant.prefix}account`
    const join = (firm: string, role: string) =>
      change(
        `MERGE (account:Account {id: $account}) WITH account MATCH (firm:Firm {id: $firm})
         MERGE (account)-[:MEMBER_OF {role: $role, since: datetime()}]->(firm)`,
        { account, firm: tenant.id(firm), role },
      )
    await join('b', 'OWNER')
    expect(await merge()).toEqual({ obstacles: ['MEMBERS'] })
    await join('a', 'EDITOR')
    expect(await merge()).toBe('DONE')
    const rolesShape = z.object({ firm: z.string(), role: z.string() })
    const roles = () =>
      ask(
        'MATCH (:Account {id: $account})-[member:MEMBER_OF]->(firm) RETURN firm.id AS firm, member.role AS role ORDER BY firm',
        rolesShape,
        { account },
      )
    expect(await roles()).toEqual([{ firm: tenant.id('a'), role: 'EDITOR' }])
    await undo()
    expect(await roles()).toEqual([
      { firm: tenant.id('a'), role: 'EDITOR' },
      { firm: tenant.id('b'), role: 'OWNER' },
    ])
    await change('MATCH (account:Account {id: $account}) DETACH DELETE account', { account })
  })

  test('leaves no firm claimed by nobody where its owner has erased the account before the undo', async () => {
    const account = `${tenant.prefix}account`
    await change(
      `CREATE (account:Account {id: $account}) WITH account
       MATCH (firm:Firm) WHERE firm.id IN $firms SET firm.claimed = true
       CREATE (account)-[:MEMBER_OF {role: 'OWNER', since: datetime()}]->(firm)`,
      { account, firms: [tenant.id('a'), tenant.id('b')] },
    )
    expect(await merge()).toBe('DONE')
    await change('MATCH (account:Account {id: $account}) DETACH DELETE account', { account })
    await undo()
    expect(await valueOfFirm('b')).toMatchObject({ claimed: false })
  })

  test('is refused while a request about the merged firm waits, or one of the two is to be erased', async () => {
    await change(`CREATE (:Request {id: $id, subjectId: $id, kind: 'CLAIM', status: 'PENDING'})`, {
      id: tenant.id('b'),
    })
    expect(await merge()).toEqual({ obstacles: ['REQUESTS'] })
    await change('MATCH (request:Request {id: $id}) SET request.status = "DECLINED"', { id: tenant.id('b') })
    await change('CREATE (:Erasure {subject: $id})', { id: tenant.id('a') })
    expect(await merge()).toEqual({ obstacles: ['ERASURE'] })
    await change('MATCH (erasure:Erasure {subject: $id}) DELETE erasure', { id: tenant.id('a') })
    expect(await merge()).toBe('DONE')
  })

  test('of sample data into a real firm is refused, and of a firm into itself', async () => {
    await change('MATCH (firm:Firm {id: $id}) SET firm.sample = false', { id: tenant.id('a') })
    expect(await merge()).toEqual({ obstacles: ['SAMPLE'] })
    expect(await merge({ mergedId: tenant.id('a') })).toBe('NO_FIRM')
  })

  test('asked for twice at once is made once; so is its undo', async () => {
    const merges = await Promise.all([
      merge(),
      merge(),
      mergeFirms(graph, { keptId: tenant.id('c'), mergedId: tenant.id('b'), merger: OPERATOR }),
    ])
    expect(merges.sort()).toEqual(['DONE', 'NO_FIRM', 'NO_FIRM'])
    const undone = await Promise.all([undo(), undo()])
    expect(undone.filter((outcome) => outcome === 'NO_MERGE')).toHaveLength(1)
    expect(await valueOfFirm('b')).toMatchObject({ nameZh: '自貢彩燈' })
  })

  test('of firms that changed since they were compared is refused', async () => {
    expect(await merge({ versions: { kept: 1, merged: 2 } })).toBe('CHANGED_SINCE')
    expect(await merge({ versions: { kept: 1, merged: 1 } })).toBe('DONE')
  })

  test('that another followed is undone after that only', async () => {
    await merge()
    await mergeFirms(graph, { keptId: tenant.id('a'), mergedId: tenant.id('c'), merger: OPERATOR })
    expect(await undo()).toBe('LATER_MERGE')
    await undoMerge(graph, { mergedId: tenant.id('c'), merger: OPERATOR })
    expect(await undo()).toMatchObject({ keptId: tenant.id('a') })
  })

  test('whose firm was merged itself is undone after that only', async () => {
    await merge()
    await mergeFirms(graph, { keptId: tenant.id('c'), mergedId: tenant.id('a'), merger: OPERATOR })
    expect(await undo()).toBe('LATER_MERGE')
  })

  test('that is undone says what changed since', async () => {
    const lei = randomUUID()
    await tenant.add({ ipAssets: [{ id: 'asset', ownerId: 'b', heritageDomain: 'opera' }] })
    await change('MATCH (firm:Firm {id: $id}) SET firm.lei = $lei', { id: tenant.id('b'), lei })
    await merge()
    await change('MATCH (asset:IPAsset {id: $id}) DETACH DELETE asset', { id: tenant.id('asset') })
    await change('MATCH (firm:Firm {id: $id}) SET firm.foundedYear = 1234, firm.lei = null', {
      id: tenant.id('a'),
    })
    await change('MATCH (firm:Firm {id: $id}) SET firm.lei = $lei', { id: tenant.id('c'), lei })
    expect(await undo()).toEqual({
      keptId: tenant.id('a'),
      notRestored: {
        fields: ['FOUNDED_YEAR', 'LEI'],
        codes: ['LEI'],
        gone: [{ kind: 'IP_ASSETS', count: 1 }],
      },
    })
    expect(await valueOfFirm('a')).toMatchObject({ foundedYear: 1234 })
    expect(await valueOfFirm('b')).toMatchObject({ foundedYear: 1990 })
  })

  test('is too old to be undone after 30 days', async () => {
    await merge()
    await change(
      `MATCH (merged:RemovedFirm {id: $id}) SET merged.removedAt = datetime() - duration('P30DT1M')`,
      {
        id: tenant.id('b'),
      },
    )
    expect(await undo()).toBe('TOO_LATE')
  })

  test('leaves nothing of the merged firm where the kept one is erased', async () => {
    await merge()
    await graph.write((run) => removeFirm(run, { firmId: tenant.id('a'), by: 'ERASURE', actor: 'test' }))
    const shape = z.object({ left: z.record(z.string(), z.unknown()) })
    const left = await ask(
      'MATCH (firm:RemovedFirm {id: $id}) RETURN firm {.*, removedAt: null} AS left',
      shape,
      { id: tenant.id('b') },
    )
    expect(left).toEqual([{ left: { id: tenant.id('b'), by: 'ERASURE', removedAt: null } }])
    expect(await undo()).toBe('NO_MERGE')
  })

  test('is shown before it is made: both values of each field, which is taken, and what moves', async () => {
    await tenant.add({
      projects: [
        { id: 'p1', participantIds: ['a', 'b'] },
        { id: 'p2', participantIds: ['b', 'c'] },
      ],
    })
    const preview = await previewMerge(graph, ids())
    expect(preview?.fields.find(({ field }) => field === 'FOUNDED_YEAR')).toEqual({
      field: 'FOUNDED_YEAR',
      kept: null,
      merged: '1990',
      mayTake: true,
      takesMerged: true,
    })
    expect(preview?.fields.find(({ field }) => field === 'NAME_ZH')).toMatchObject({
      kept: '自贡彩灯',
      merged: '自貢彩燈',
      takesMerged: false,
    })
    expect(preview?.moved).toEqual([
      { kind: 'PROJECTS', moves: 1, shared: 1 },
      { kind: 'BASE', moves: 1, shared: 0 },
    ])
    expect(preview?.obstacles).toEqual([])
    expect(await previewMerge(graph, { ...ids(), mergedId: 'none' })).toBeNull()
  })
})
