import { countRoundTrips, createTenant, loadDemoNetwork, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'

const DIRECTORY = /* GraphQL */ `
  query Directory($first: Int!, $filter: FirmFilter) {
    firms(first: $first, filter: $filter) {
      edges {
        node {
          id
          nameZh
          capabilities {
            proofCount
            capability { id nameZh nameEn }
            proofs { id year titleZh }
          }
          ipAssets { edges { node { id nameZh } } }
          projects { edges { node { id year titleZh } } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`

/** What stands only in statements that read the vocabularies and the records of matching. */
const KEPT = [
  'RETURN capabilities, domains, markets, forms, firms',
  'RecordVersion',
  'RecordTombstone',
  'firm.recordVersion',
]

describe('round trips to Neo4j', () => {
  let api: TestApi
  let tenant: Tenant

  beforeAll(async () => {
    api = await startTestApi()
    await loadDemoNetwork(api.graph)
    const names = Array.from({ length: 50 }, (_, index) => `f${String(index).padStart(2, '0')}`)
    tenant = await createTenant(api.graph, {
      heritageDomains: ['d'],
      firms: names.map((id) => ({
        id,
        kind: 'DIGITAL' as const,
        heritageDomains: ['d'],
        capabilities: ['game.dev', 'game.engine'],
      })),
      ipAssets: names.map((name) => ({ id: `${name}-asset`, ownerId: name, heritageDomain: 'd' })),
      projects: names.map((name) => ({
        id: `${name}-project`,
        participantIds: [name],
        capabilitiesUsed: ['game.dev'],
        ipAssetIds: [`${name}-asset`],
      })),
    })
  })
  afterAll(async () => {
    await tenant.remove()
    await api.close()
  })

  const tripsOf = async (query: string, variables: Record<string, unknown>) => {
    const trips = countRoundTrips(api.graph)
    const data = await api.get(query, variables)
    // Vocabularies and records are kept, and read again when another test has added to them.
    const others = trips.statements().filter((statement) => !KEPT.some((mark) => statement.includes(mark)))
    return { trips: others.length, data }
  }

  // The page of firms, their capabilities, the proofs of those, their IP, their projects: 5.
  test('of a directory page are 5, for 50 firms of the demo network', async () => {
    const { trips, data } = await tripsOf(DIRECTORY, { first: 50 })
    expect(data.firms.edges).toHaveLength(50)
    console.info(
      `round trips of a directory page of 50 firms with capabilities, proofs, IP and projects: ${trips}`,
    )
    expect(trips).toBe(5)
  })

  // One more for a filter by a relationship: how many firms it reaches decides where to start.
  test.each([1, 5, 50])('of a filtered directory page of %i firms are 6', async (first) => {
    const { trips, data } = await tripsOf(DIRECTORY, { first, filter: { heritageDomains: [tenant.id('d')] } })
    expect(data.firms.edges).toHaveLength(first)
    for (const { node } of data.firms.edges) {
      expect(node.capabilities[0].proofs).toHaveLength(1)
      expect(node.ipAssets.edges).toHaveLength(1)
      expect(node.projects.edges).toHaveLength(1)
    }
    expect(trips).toBe(6)
  })

  test('for a total are made only where the total is selected', async () => {
    expect((await tripsOf('{ firms(first: 2) { edges { cursor } } }', {})).trips).toBe(1)
    const both = await tripsOf('{ firms(first: 2) { edges { cursor } totalCount totalIsExact } }', {})
    expect(both.trips).toBe(2)
  })

  // The subject; the firms themselves are one more, and only where they are shown.
  test.each([
    ['reasons alone', 'score reasons { code text(language: EN) }', 1],
    ['partners', 'partner { nameEn }', 2],
    ['partners by a fragment', '...Shown', 2],
    ['partners that are skipped', 'score partner @skip(if: $skip) { nameEn }', 1],
  ])('of a recommendation for %s', async (_shown, selection, expected) => {
    const fragment = selection.includes('Shown')
      ? 'fragment Shown on Recommendation { partner { nameEn } }'
      : ''
    const query = /* GraphQL */ `
      query Partners($id: ID!, $skip: Boolean = true) {
        recommendPartners(for: { firmId: $id }, first: 5) {
          edges { cursor @skip(if: $skip) node { ${selection} } }
        }
      }
      ${fragment}
    `
    const variables = { id: 'dunhuang-academy' }
    const { trips, data } = await tripsOf(query, variables)
    expect(data.recommendPartners.edges).toHaveLength(5)
    expect(trips).toBe(expected)
  })

  // The firm; then domains, markets, capabilities, IP, projects, briefs, base and picture; then proofs,
  // participants, assets of projects; then the firms that took part, and the domains of the assets: 1 + 8 + 3
  // + 2.
  test('of a whole profile are 14 at most', async () => {
    const profile = /* GraphQL */ `
      query Profile($id: ID!) {
        firm(id: $id) {
          nameZh heritageDomains { id } markets { id } base { id }
          capabilities { capability { id } proofs { id } }
          ipAssets { edges { node { id heritageDomain { id } } } }
          projects { edges { node { id participants { firm { id } } ipAssets { id } } } }
          briefs { edges { node { id } } }
          neighbourhood { nodes { id } links { type } }
        }
      }
    `
    const { trips } = await tripsOf(profile, { id: 'dunhuang-academy' })
    expect(trips).toBeLessThanOrEqual(14)
  })
})
