import fc from 'fast-check'
import type { NetworkRecords } from './memory-network.ts'
import type { NodeName, PartnerFilter, Taxonomy } from './neighbourhood.ts'

const capabilities = ['digital.scan', 'digital.game', 'digital.shop', 'craft.weave', 'craft.sing']
const domains = ['opera', 'silk', 'lantern']
const markets = ['CN', 'FR', 'EUROPE', 'GLOBAL']
const forms = ['image', 'performance']

/** A small vocabulary: two groups of capabilities, one of each side; France lies in Europe. */
const taxonomy: Taxonomy = {
  capabilities: new Map([
    ['digital', { group: null, typicalSide: 'DIGITAL', offeredBy: 0 }],
    ['craft', { group: null, typicalSide: 'TRADITIONAL', offeredBy: 0 }],
    ['digital.scan', { group: 'digital', typicalSide: 'DIGITAL', offeredBy: 2 }],
    ['digital.game', { group: 'digital', typicalSide: 'DIGITAL', offeredBy: 1 }],
    ['digital.shop', { group: 'digital', typicalSide: 'DIGITAL', offeredBy: 4 }],
    ['craft.weave', { group: 'craft', typicalSide: 'TRADITIONAL', offeredBy: 3 }],
    ['craft.sing', { group: 'craft', typicalSide: 'TRADITIONAL', offeredBy: 1 }],
  ]),
  domains: new Map([
    ['opera', { firms: 2 }],
    ['silk', { firms: 1 }],
    ['lantern', { firms: 5 }],
  ]),
  markets: new Map([
    ['CN', { partOf: ['GLOBAL'] }],
    ['FR', { partOf: ['EUROPE'] }],
    ['EUROPE', { partOf: ['GLOBAL'] }],
    ['GLOBAL', { partOf: [] }],
  ]),
  forms: new Map([
    [
      'image',
      [
        { capability: 'digital.scan', weight: 0.7 },
        { capability: 'digital.game', weight: 0.5 },
      ],
    ],
    ['performance', [{ capability: 'digital.shop', weight: 0.9 }]],
  ]),
  firms: 8,
}

const some = (ids: readonly string[], maxLength = 3) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength })
const numbered = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at}`)

const firmIds = numbered('firm', 8)
const assetIds = numbered('asset', 4)
const projectIds = numbered('project', 9)
const briefIds = numbered('brief', 2)
const grantIds = (assetId: string) => numbered(`${assetId}-grant`, 2)

const firmOf = (id: string, owned: readonly string[]) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('TRADITIONAL' as const, 'DIGITAL' as const),
    verified: fc.boolean(),
    sample: fc.boolean(),
    confirmed: fc.boolean(),
    domains: some(domains, 2),
    capabilities: some(capabilities, 4),
    markets: some(markets, 2),
    ipAssets: fc.constant(owned),
  })

const projectOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    year: fc.option(fc.integer({ min: 2008, max: 2027 })),
    confirmed: fc.boolean(),
    participants: fc.uniqueArray(fc.constantFrom(...firmIds), { minLength: 1, maxLength: 4 }),
    capabilities: some(capabilities),
    ipAssets: some(assetIds, 2),
    markets: some(markets, 2),
  })

const grantOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    fields: some(['digital', 'craft'], 2),
    markets: some(markets, 2),
    from: fc.option(fc.constantFrom('2024-01-01', '2026-06-01')),
    to: fc.option(fc.constantFrom('2026-08-31', '2030-12-31')),
    exclusive: fc.boolean(),
    firmId: fc.option(fc.constantFrom(...firmIds)),
  })

const assetOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    domain: fc.option(fc.constantFrom(...domains)),
    forms: some(forms, 2),
    grants: fc.tuple(...grantIds(id).map(grantOf)).chain((grants) => fc.subarray(grants)),
  })

const briefOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    firmId: fc.constantFrom(...firmIds),
    needs: fc.uniqueArray(
      fc.record({
        capability: fc.constantFrom(...capabilities, 'digital'),
        must: fc.boolean(),
        weight: fc.constantFrom(0.2, 0.6, 1),
      }),
      { minLength: 1, maxLength: 3, selector: (need) => need.capability },
    ),
    ipAssets: some(assetIds, 2),
    markets: some(markets, 2),
    field: fc.constantFrom('digital', 'craft'),
    startsOn: fc.constantFrom(null, '2026-09-01'),
    endsOn: fc.constantFrom(null, '2027-09-01'),
  })

const named = (label: string, ids: Iterable<string>): NodeName[] =>
  [...ids].map((id) => ({ label, id, nameZh: `名${id}`, nameEn: `Name of ${id}` }))

/** Everything has a name, so that a text in which an id stands shows that something was not looked up. */
const names = [
  ...named('Firm', firmIds),
  ...named('Project', projectIds),
  ...named('IPAsset', assetIds),
  ...named('Grant', assetIds.flatMap(grantIds)),
  ...named('Brief', briefIds),
  ...named('Capability', taxonomy.capabilities.keys()),
  ...named('HeritageDomain', taxonomy.domains.keys()),
  ...named('Market', taxonomy.markets.keys()),
  ...named('AssetForm', taxonomy.forms.keys()),
]

/** Any small network: eight firms of both kinds, up to nine projects, four assets with up to two grants each, two briefs. */
export const anyNetwork: fc.Arbitrary<NetworkRecords> = fc
  .record({
    owners: fc.tuple(...assetIds.map(() => fc.constantFrom(...firmIds))),
    projects: fc.tuple(...projectIds.map(projectOf)).chain((all) => fc.subarray(all)),
    ipAssets: fc.tuple(...assetIds.map(assetOf)),
    briefs: fc.tuple(...briefIds.map(briefOf)),
  })
  .chain(({ owners, projects, ipAssets, briefs }) =>
    fc
      .tuple(
        ...firmIds.map((id) =>
          firmOf(
            id,
            assetIds.filter((_, at) => owners[at] === id),
          ),
        ),
      )
      .map((firms) => ({ firms, projects, ipAssets, briefs, taxonomy, names })),
  )

/** Whoever may ask in such a network. */
export const anySubject = fc.oneof(
  fc.constantFrom(...firmIds).map((firmId) => ({ firmId })),
  fc.constantFrom(...briefIds).map((briefId) => ({ briefId })),
)

/** Nothing, or one of the ways in which an answer is narrowed. */
export const anyFilter: fc.Arbitrary<PartnerFilter> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record({ kind: fc.constantFrom('TRADITIONAL' as const, 'DIGITAL' as const) }),
  fc.record({ sample: fc.boolean(), capabilities: some([...capabilities, 'digital'], 2) }),
)
