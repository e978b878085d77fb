import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import type { ProjectKey } from './project.row.ts'
import {
  findCapabilitiesOfProjects,
  findMarketsOfProjects,
  findParticipantsOfProjects,
  findProofs,
} from './project-parts.store.ts'
import {
  countProjects,
  countProjectsOfFirms,
  countProjectsOfIPAssets,
  findProjects,
  findProjectsByIds,
  findProjectsOfFirms,
  findProjectsOfIPAssets,
} from './projects.store.ts'

describe('projects', () => {
  let graph: Graph
  let tenant: Tenant

  beforeAll(async () => {
    graph = await connectTestGraph()
    tenant = await createTenant(graph, {
      capabilities: [{ id: 'g' }, { id: 'g-a', group: 'g' }, { id: 'g-b', group: 'g' }],
      heritageDomains: ['d'],
      markets: [{ id: 'm1' }, { id: 'm2' }],
      firms: [
        { id: 'f1', kind: 'DIGITAL', capabilities: ['g-a'] },
        { id: 'f2', kind: 'TRADITIONAL' },
        { id: 'f3', kind: 'DIGITAL' },
      ],
      ipAssets: [{ id: 'a', ownerId: 'f2', heritageDomain: 'd' }],
      // Years that no other test uses, so that these are the newest of all.
      projects: [
        { id: 'p1', year: 2097, participantIds: ['f1'], externalPartners: ['Musée Guimet'] },
        {
          id: 'p2',
          year: 2100,
          participantIds: ['f1', 'f2'],
          capabilitiesUsed: ['g-a', 'g-b'],
          ipAssetIds: ['a'],
        },
        { id: 'p3', year: 2099, participantIds: ['f1'], capabilitiesUsed: ['g-a'], markets: ['m2', 'm1'] },
        {
          id: 'p4',
          year: 2100,
          participantIds: ['f2'],
          ipAssetIds: ['a'],
          externalPartners: ['British Museum', 'Netflix'],
          externalPartnersZh: ['大英博物馆', 'Netflix'],
        },
      ],
    })
  })
  afterAll(async () => {
    await tenant.remove()
    await graph.close()
  })

  test('are real ones, samples, or both, as is asked', async () => {
    const real = (name: string) => ({ id: name, sample: false, participantIds: ['r-firm'] })
    const mixed = await createTenant(graph, {
      firms: [{ id: 'r-firm', kind: 'DIGITAL' }],
      // Later than all others of this file.
      projects: [
        { ...real('r1'), year: 2103 },
        { ...real('s1'), year: 2102, sample: true },
        { ...real('r2'), year: 2102 },
        { ...real('s2'), year: 2101, sample: true },
        { ...real('r3'), year: 2101 },
      ],
    })
    onTestFinished(() => mixed.remove())
    const read = async (sample: boolean | null, first: number, after: ProjectKey | null = null) => {
      const { rows, hasMore } = await findProjects(graph, { first, after }, { sample })
      return [rows.map(({ id }) => id.replace(mixed.prefix, '')), hasMore]
    }
    expect(await read(null, 4)).toEqual([['r1', 'r2', 's1', 'r3'], true])
    expect(await read(false, 3)).toEqual([['r1', 'r2', 'r3'], expect.any(Boolean)])
    expect(await read(false, 1, { year: 2103, id: mixed.id('r1') })).toEqual([['r2'], true])
    expect(await read(true, 2)).toEqual([['s1', 's2'], true])
    expect(await read(true, 1, { year: 2102, id: mixed.id('s1') })).toEqual([['s2'], true])
    const [all, samples, others] = await Promise.all(
      [null, true, false].map((sample) => countProjects(graph, { sample })),
    )
    expect(samples?.count).toBeGreaterThanOrEqual(2)
    expect(others?.count).toBeGreaterThanOrEqual(3)
    expect(all?.count).toBe((samples?.count ?? 0) + (others?.count ?? 0))
  })

  const names = (rows: readonly { id: string }[] | undefined) =>
    rows?.map((row) => row.id.replace(tenant.prefix, ''))
  const key = (name: string, year: number) => ({ year, id: tenant.id(name) })

  test('stand newest first, then by id, a page at a time, over a gap of years', async () => {
    const first = await findProjects(graph, { first: 2, after: null })
    expect(names(first.rows)).toEqual(['p2', 'p4'])
    expect(first.hasMore).toBe(true)
    const second = await findProjects(graph, { first: 2, after: key('p4', 2100) })
    expect(names(second.rows)).toEqual(['p3', 'p1'])
    const between = await findProjects(graph, { first: 1, after: key('p2', 2100) })
    expect(names(between.rows)).toEqual(['p4'])
  })

  test('are counted exactly', async () => {
    const { count, exact } = await countProjects(graph)
    expect(count).toBeGreaterThanOrEqual(4)
    expect(exact).toBe(true)
  })

  test('of several firms are paged each on its own', async () => {
    const firms = [tenant.id('f3'), tenant.id('f1'), tenant.id('f2')]
    const pages = await findProjectsOfFirms(graph, firms, { first: 2, after: null })
    expect(pages.map((page) => names(page.rows))).toEqual([[], ['p2', 'p3'], ['p2', 'p4']])
    expect(pages.map((page) => page.hasMore)).toEqual([false, true, false])
    const rest = await findProjectsOfFirms(graph, firms, { first: 2, after: key('p3', 2099) })
    expect(rest.map((page) => names(page.rows))).toEqual([[], ['p1'], []])
    expect((await countProjectsOfFirms(graph, firms)).map(({ count }) => count)).toEqual([0, 3, 2])
  })

  test('of an asset are those that adapted it', async () => {
    const [page] = await findProjectsOfIPAssets(graph, [tenant.id('a')], { first: 5, after: null })
    expect(names(page?.rows)).toEqual(['p2', 'p4'])
    expect(await countProjectsOfIPAssets(graph, [tenant.id('a')])).toEqual([{ count: 2, exact: true }])
  })

  test('know who and what was in them', async () => {
    const ids = [tenant.id('p2'), tenant.id('p3')]
    const participants = await findParticipantsOfProjects(graph, ids)
    expect(participants).toEqual([
      [
        { firmId: tenant.id('f1'), role: null, confirmed: false },
        { firmId: tenant.id('f2'), role: null, confirmed: false },
      ],
      [{ firmId: tenant.id('f1'), role: null, confirmed: false }],
    ])
    expect((await findCapabilitiesOfProjects(graph, ids)).map(names)).toEqual([['g-a', 'g-b'], ['g-a']])
    expect((await findMarketsOfProjects(graph, ids)).map(names)).toEqual([[], ['m1', 'm2']])
  })

  test('name those outside the network in both languages, in one where only one is known', async () => {
    const found = await findProjectsByIds(graph, [tenant.id('p4'), tenant.id('p1'), tenant.id('p3')])
    expect(found.map((project) => [project?.externalPartners, project?.externalPartnersZh])).toEqual([
      [
        ['British Museum', 'Netflix'],
        ['大英博物馆', 'Netflix'],
      ],
      [['Musée Guimet'], ['Musée Guimet']],
      [[], []],
    ])
  })

  test('prove what a firm offers where it used it, newest first', async () => {
    const question = (firm: string, capability: string) => ({
      firmId: tenant.id(firm),
      capabilityId: tenant.id(capability),
    })
    const proofs = await findProofs(graph, [question('f1', 'g-a'), question('f3', 'g-a')], 5)
    expect(proofs.map(names)).toEqual([['p2', 'p3'], []])
    const newest = await findProofs(graph, [question('f1', 'g-a')], 1)
    expect(newest.map(names)).toEqual([['p2']])
  })
})
