import { expect, it } from 'vitest'
import type { NetworkRecords } from '../in-memory/network-records.ts'
import { overlap } from './demo-baselines.ts'
import { describeDemoEvaluation, evaluateRecords } from './demo-evaluation.ts'
import { describeFirstPlaces, findFirstPlaces } from './first-places.ts'

const firm = (
  id: string,
  kind: 'TRADITIONAL' | 'DIGITAL',
  own: Partial<NetworkRecords['firms'][number]>,
) => ({
  ...{ id, kind, verified: false, sample: false, confirmed: true, markets: [], ipAssets: [] },
  ...{ domains: [], capabilities: [] },
  ...own,
})
const project = (id: string, participants: string[]) => ({
  ...{
    id,
    year: 2025,
    confirmed: true,
    participants,
    capabilities: ['scan', 'sing'],
    ipAssets: [],
    markets: [],
  },
})

/**
 * Two opera houses; a studio that both worked with, and a busier shop that only ever worked with a weaver.
 */
const network: NetworkRecords = {
  firms: [
    firm('house-1', 'TRADITIONAL', { domains: ['opera'], capabilities: ['sing'] }),
    firm('house-2', 'TRADITIONAL', { domains: ['opera'], capabilities: ['sing'] }),
    firm('weaver', 'TRADITIONAL', { domains: ['silk'] }),
    firm('studio', 'DIGITAL', { capabilities: ['scan'] }),
    firm('shop', 'DIGITAL', { capabilities: ['sell'] }),
  ],
  projects: [
    project('show-1', ['house-1', 'studio']),
    project('show-2', ['house-2', 'studio']),
    project('sale-1', ['weaver', 'shop']),
    project('sale-2', ['weaver', 'shop']),
  ],
  ipAssets: [],
  briefs: [],
  taxonomy: {
    capabilities: new Map([
      ['scan', { group: null, typicalSide: 'DIGITAL', offeredBy: 1 }],
      ['sell', { group: null, typicalSide: 'DIGITAL', offeredBy: 1 }],
      ['sing', { group: null, typicalSide: 'TRADITIONAL', offeredBy: 2 }],
    ]),
    domains: new Map([
      ['opera', { firms: 2 }],
      ['silk', { firms: 1 }],
    ]),
    markets: new Map(),
    forms: new Map(),
    firms: 5,
  },
  names: [],
}

it('asks for each firm of a project that was taken out, and counts the place of the partner', async () => {
  const evaluation = await evaluateRecords(network)
  // The weaver and the shop are partners by two projects, so neither of them leaves anything to find.
  expect(evaluation).toMatchObject({ projects: 2, queries: 2, stillPartners: 2, candidates: 2 })
  const [product, popularity] = evaluation.methods
  // The other house's show leads to the studio; by projects the shop (2) stands before the studio (1).
  expect(product).toMatchObject({ name: 'product', hit10: 1, recall10: 1, mrr: 1, ndcg10: 1 })
  expect(popularity).toMatchObject({ name: 'popularity', hit10: 1, recall10: 1, mrr: 0.5 })
  expect(popularity?.ndcg10).toBeCloseTo(1 / Math.log2(3), 12)
  expect(evaluation.gains.popularity.mrr.mean).toBe(0.5)
  // A house that is left without a project has no partner to share, and no capability of its own is a
  // studio's: the overlap names nobody.
  expect(evaluation.methods[2]).toMatchObject({ name: 'overlap', mrr: 0.5 })
  expect(describeDemoEvaluation(evaluation)).toContain('| popularity | 1.000 [1.000, 1.000] | 1.000')
})

it('counts a partner in common as three capabilities in common, as the overlap does', () => {
  const firms = [
    firm('house', 'TRADITIONAL', { capabilities: ['sing', 'tour', 'teach', 'print'] }),
    firm('agent', 'TRADITIONAL', {}),
    firm('a-studio', 'DIGITAL', { capabilities: ['sing', 'tour'] }),
    firm('b-studio', 'DIGITAL', {}),
    firm('c-studio', 'DIGITAL', { capabilities: ['sing', 'tour', 'teach', 'print'] }),
    firm('d-studio', 'DIGITAL', { capabilities: ['scan'] }),
  ]
  const records = {
    ...network,
    firms,
    projects: [project('1', ['house', 'agent']), project('2', ['agent', 'b-studio'])],
  }
  expect(overlap(records, 'house')).toEqual(['c-studio', 'b-studio', 'a-studio'])
})

it('takes out what a firm offers because of the project alone, where that is asked for', async () => {
  // Both sing; firms that share that come first by the overlap, unless it rests on the show that is taken
  // out.
  const firms = [
    firm('house', 'TRADITIONAL', { capabilities: ['sing'] }),
    firm('a-shop', 'DIGITAL', { capabilities: ['sell'] }),
    firm('b-studio', 'DIGITAL', { capabilities: ['sing'] }),
  ]
  const records = { ...network, firms, projects: [project('show', ['house', 'b-studio'])] }
  const placeOf = async (withItsOffers: boolean) =>
    (await evaluateRecords(records, { withItsOffers })).methods.find(({ name }) => name === 'overlap')?.mrr
  expect(await placeOf(false)).toBe(1)
  expect(await placeOf(true)).toBe(0.5)
})

it('counts for how many traditional firms each is first', async () => {
  // House 2 has no project: what house 1 did leads to the studio. Partners are not named again, so the shop
  // is left for house 1 and the studio for the weaver.
  const projects = network.projects.filter(({ id }) => id !== 'show-2')
  const { asked, firsts } = await findFirstPlaces({ ...network, projects })
  const counts = new Map(firsts)
  expect(asked).toBe(3)
  expect([1, 2]).toContain(counts.get('studio'))
  expect(counts.get('shop') ?? 0).toBeLessThanOrEqual(1)
  expect(
    describeFirstPlaces({
      asked: 8,
      firsts: [
        ['shop', 2],
        ['studio', 1],
      ],
    }),
  ).toBe(
    'First of all for 8 traditional firms: shop 2, studio 1.\nThe most named is first for 25.0 % (at most 25 % is meant).',
  )
})
