import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectTestGraph, countRoundTrips, DEMO_DAY, loadDemoNetwork } from '../../testing/index.ts'
import { findFirmsByIds } from '../firms/firms.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { recommendPartners } from './matching.store.ts'
import { refreshAssetForms } from './precompute/asset-forms.store.ts'
import {
  NEWEST_VERSION,
  PURGED_VERSION,
  RECORDS_AFTER,
  TOMBSTONES_AFTER,
} from './records/firm-records.cypher.ts'
import { NAMES, SUBJECT } from './retrieval/network.cypher.ts'
import type { PartnerFilter } from './retrieval/network.ts'
import { VOCABULARIES } from './retrieval/vocabularies.cypher.ts'

/** Statements that bring what is kept for all who ask. */
const isOfCopy = (statement: string) =>
  [VOCABULARIES, NEWEST_VERSION, PURGED_VERSION, RECORDS_AFTER, TOMBSTONES_AFTER].includes(statement)

describe('recommending partners from the demo network', () => {
  let graph: Graph

  beforeAll(async () => {
    graph = await connectTestGraph()
    await loadDemoNetwork(graph)
    await refreshAssetForms(graph)
  })
  afterAll(() => graph.close())

  it('reads the vocabularies and the records once, and one round trip for each question', async () => {
    const trips = countRoundTrips(graph)
    const ask = () => recommendPartners(graph, { subject: { firmId: 'zigong-haitian' }, first: 1 })
    await Promise.all([ask(), ask()])
    const statements = trips.statements()
    const count = (statement: string) => statements.filter((each) => each === statement).length
    expect([SUBJECT, NAMES, VOCABULARIES, NEWEST_VERSION].map(count)).toEqual([2, 0, 1, 1])
    expect(statements.filter((each) => !isOfCopy(each))).toHaveLength(2)
  })

  it.each(['dunhuang-academy', 'zigong-haitian', 'zhejiang-xiaobaihua', 'nanjing-yunjin-institute'])(
    'finds at least ten digital partners for %s, in one round trip, each with reasons for both sides',
    async (firmId) => {
      const trips = countRoundTrips(graph)
      const page = await recommendPartners(graph, {
        subject: { firmId },
        filter: { sample: false },
        first: 10,
      })
      // What is kept is read again when another test has added to it.
      expect(trips.statements().filter((statement) => !isOfCopy(statement))).toEqual([SUBJECT])
      expect(page?.recommendations).toHaveLength(10)
      for (const { reasons, score } of page?.recommendations ?? []) {
        expect(reasons.some(({ side, weight }) => side === 'FOR_YOU' && weight > 0)).toBe(true)
        expect(reasons.some(({ side, weight }) => side === 'FOR_THEM' && weight > 0)).toBe(true)
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9)
      }
    },
  )

  it('sets the firms that a filter names side by side, and nobody else', async () => {
    const subject = { firmId: 'dunhuang-academy' }
    const asOf = DEMO_DAY
    const all = await recommendPartners(graph, { subject, first: 10, asOf })
    const marked = [all?.recommendations[1], all?.recommendations[4]]
    const firms = marked.map((each) => each?.partnerId ?? '')
    const page = await recommendPartners(graph, { subject, filter: { firms }, first: 10, asOf })
    expect(page?.recommendations.map(({ partnerId }) => partnerId)).toEqual(firms)
    expect(page?.recommendations.map(({ score }) => score)).toEqual(marked.map((each) => each?.score))
    expect(page?.totalCount).toBe(2)
  })

  it('leaves out universities, authorities and foundations, unless the filter asks for them or names the firm', async () => {
    const subject = { firmId: 'zhonghua-book-company' }
    const ask = async (filter: PartnerFilter) =>
      (await recommendPartners(graph, { subject, filter, first: 100, asOf: DEMO_DAY }))?.recommendations.map(
        ({ partnerId }) => partnerId,
      )
    const unsaid = await ask({})
    expect(unsaid).not.toContain('pku-digital-humanities')
    expect(unsaid).not.toContain('zju-heritage-institute')
    expect(unsaid?.length).toBeGreaterThan(10)
    const universities = (await ask({ organisationTypes: ['UNIVERSITY'] })) ?? []
    expect(universities).toContain('pku-digital-humanities')
    // Other tests have universities of their own in this database, and remove them.
    const types = (await findFirmsByIds(graph, universities)).map((firm) => firm?.organisationType)
    expect(types.filter((type) => type && type !== 'UNIVERSITY')).toEqual([])
    expect(await ask({ firms: ['pku-digital-humanities'] })).toEqual(['pku-digital-humanities'])
    expect(await ask({ firms: ['pku-digital-humanities'], organisationTypes: ['COMPANY'] })).toEqual([])
  })

  it('finds nobody where the filter names only firms that cannot be partners', async () => {
    // The subject itself, a firm of the same kind, and one that does not exist.
    const firms = ['dunhuang-academy', 'palace-museum', 'nope']
    const subject = { firmId: 'dunhuang-academy' }
    const page = await recommendPartners(graph, { subject, filter: { firms }, first: 10 })
    expect(page?.totalCount).toBe(0)
  })
})
