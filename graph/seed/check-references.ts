import type {
  BaseRecord,
  BriefRecord,
  FirmRecord,
  GrantRecord,
  IPAssetRecord,
  MarketRegionRecord,
  ProjectRecord,
  TaxonomyRecord,
} from './records.ts'
import { SeedError } from './seed-error.ts'

/** A record with its file and position. */
export interface Placed<Row> {
  record: Row
  /** Like `facts/projects.json[12]`. */
  place: string
}

interface PlacedNetwork {
  taxonomy: TaxonomyRecord
  marketRegions: readonly Placed<MarketRegionRecord>[]
  bases: readonly Placed<BaseRecord>[]
  firms: readonly Placed<FirmRecord>[]
  ipAssets: readonly Placed<IPAssetRecord>[]
  projects: readonly Placed<ProjectRecord>[]
  grants: readonly Placed<GrantRecord>[]
  briefs: readonly Placed<BriefRecord>[]
}

/**
 * Throws SeedError when an id is given twice, when a record refers to what is not there, or when a real
 * organisation is given what only samples may have.
 */
export function checkReferences(network: PlacedNetwork): void {
  const problems: string[] = []
  const { taxonomy } = network
  const groups = new Set(taxonomy.capabilityGroups.map((group) => group.code))
  const capabilities = new Set(taxonomy.capabilities.map((capability) => capability.code))
  const domains = new Set(taxonomy.heritageDomains.map((domain) => domain.code))
  const categories = new Set(taxonomy.heritageCategories.map((category) => category.code))
  const forms = new Set(taxonomy.assetForms.map((form) => form.code))
  const markets = new Set(taxonomy.markets.map((market) => market.code))
  const bases = collect(network.bases, problems)
  const firms = collect(network.firms, problems)
  const assets = collect(network.ipAssets, problems)
  collect(network.projects, problems)
  collect(network.grants, problems)
  collect(network.briefs, problems)

  const one = (place: string, field: string, what: string, known: Known, id: string | undefined) => {
    if (id !== undefined && !known.has(id)) problems.push(`${place}.${field}: there is no ${what} '${id}'`)
  }
  const many = (place: string, field: string, what: string, known: Known, ids: readonly string[]) => {
    for (const [index, id] of ids.entries()) one(place, `${field}[${index}]`, what, known, id)
  }
  const samplesOnly = (
    place: string,
    field: string,
    sample: boolean,
    others: readonly ({ sample: boolean } | undefined)[],
  ) => {
    if (others.some((other) => other && other.sample !== sample)) {
      problems.push(`${place}.${field}: samples and real organisations are never mixed`)
    }
  }

  taxonomy.capabilities.forEach((capability, index) => {
    one(`facts/taxonomy.json.capabilities[${index}]`, 'group', 'capability group', groups, capability.group)
  })
  for (const { record, place } of network.marketRegions) {
    one(place, 'region', 'market', markets, record.region)
    many(place, 'markets', 'market', markets, record.markets)
  }
  for (const { record, place } of network.firms) {
    many(place, 'heritageDomains', 'heritage domain', domains, record.heritageDomains)
    many(place, 'capabilities', 'capability', capabilities, record.capabilities)
    many(place, 'markets', 'market', markets, record.markets)
    one(place, 'hostedBy', 'base', bases, record.hostedBy)
    if (record.hostedBy) samplesOnly(place, 'hostedBy', true, [record, bases.get(record.hostedBy)])
  }
  for (const { record, place } of network.ipAssets) {
    one(place, 'ownerId', 'firm', firms, record.ownerId)
    one(place, 'heritageDomain', 'heritage domain', domains, record.heritageDomain)
    one(place, 'heritageCategory', 'heritage category', categories, record.heritageCategory)
    many(place, 'forms', 'asset form', forms, record.forms)
    samplesOnly(place, 'ownerId', record.sample, [firms.get(record.ownerId)])
  }
  for (const { record, place } of network.projects) {
    many(place, 'participantIds', 'firm', firms, record.participantIds)
    many(place, 'capabilitiesUsed', 'capability', capabilities, record.capabilitiesUsed)
    many(place, 'ipAssetIds', 'IP asset', assets, record.ipAssetIds)
    many(place, 'markets', 'market', markets, record.markets)
    samplesOnly(
      place,
      'participantIds',
      record.sample,
      record.participantIds.map((id) => firms.get(id)),
    )
    samplesOnly(
      place,
      'ipAssetIds',
      record.sample,
      record.ipAssetIds.map((id) => assets.get(id)),
    )
  }
  for (const { record, place } of network.grants) {
    one(place, 'ipAssetId', 'IP asset', assets, record.ipAssetId)
    one(place, 'granteeId', 'firm', firms, record.granteeId)
    many(place, 'fields', 'capability group', groups, record.fields)
    many(place, 'markets', 'market', markets, record.markets)
    samplesOnly(place, 'ipAssetId', true, [assets.get(record.ipAssetId)])
    if (record.granteeId) samplesOnly(place, 'granteeId', true, [firms.get(record.granteeId)])
  }
  for (const { record, place } of network.briefs) {
    one(place, 'firmId', 'firm', firms, record.firmId)
    one(place, 'field', 'capability group', groups, record.field)
    many(place, 'ipAssetIds', 'IP asset', assets, record.ipAssetIds)
    many(place, 'markets', 'market', markets, record.markets)
    for (const [index, need] of record.needs.entries()) {
      one(place, `needs[${index}].capability`, 'capability', capabilities, need.capability)
    }
    samplesOnly(place, 'firmId', true, [firms.get(record.firmId)])
    samplesOnly(
      place,
      'ipAssetIds',
      true,
      record.ipAssetIds.map((id) => assets.get(id)),
    )
  }
  if (problems.length > 0) throw new SeedError(problems)
}

type Known = { has(id: string): boolean }

function collect<Row extends { id: string }>(
  rows: readonly Placed<Row>[],
  problems: string[],
): Map<string, Row> {
  const seen = new Map<string, Row>()
  for (const { record, place } of rows) {
    if (seen.has(record.id)) problems.push(`${place}.id: '${record.id}' is given twice`)
    seen.set(record.id, record)
  }
  return seen
}
