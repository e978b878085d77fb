import { storedNameKeysOf } from '../firms/name-key.ts'
import { registrableDomainOf } from '../firms/own-domain.ts'
import type { VocabularyName } from '../vocabularies/vocabulary-entry.ts'
import { quote } from './bad-row.ts'
import { findOrganisationType } from './organisation-types.ts'
import { firstDay, lastDay } from './parse-date.ts'
import { placeOf } from './place-of.ts'
import type { TableName, TableRow } from './tables.ts'
import type { Terms, Vocabulary } from './vocabulary.ts'

/**
 * A row as it is written: the properties of its node, and what it is tied to. `null` properties are not
 * stored.
 */
export interface NetworkRow {
  id: string
  /** What the node itself shows. */
  properties: Record<string, string | number | boolean | string[] | null>
  /** Codes of capabilities it offers, used or needs; only such as exist. */
  capabilityIds: string[]
  domainIds: string[]
  marketIds: string[]
  /** The firm it belongs to: an asset's owner, a brief's author. */
  firmId: string | null
  /** Days, YYYY-MM-DD. */
  days: Record<string, string | null>
}

export interface MappingOptions {
  /** Null in a namespace, which takes any code. */
  vocabulary: Vocabulary | null
  /** The side of the firms of a `type`. */
  kindOfType: ReadonlyMap<string, 'TRADITIONAL' | 'DIGITAL'>
  /** The default side of firms without a stated one. */
  otherwise: 'TRADITIONAL' | 'DIGITAL'
  /** Whether a firm has to have a name, e.g. where ids are but numbers of lines. */
  needsNames?: boolean
}

/** A row ready to be written, or the column and the reason why the live network cannot show it. */
export type Mapped = NetworkRow | { column: string; reason: string }

/** Tables whose rows are nodes of the network itself. */
export type NodeTable = Exclude<TableName, 'participations' | VocabularyName>

/** Provenance of an imported node: not checked against a page. */
const provenance = { sourceTier: 'none', confidence: 'memory', memoryFields: [] as string[] }

type Mapper<Table extends NodeTable> = (row: TableRow<Table>, options: MappingOptions) => Mapped

/** Turns a row of a table into what is written for it. */
export function mapRow<Table extends NodeTable>(
  table: Table,
  row: TableRow<Table>,
  options: MappingOptions,
): Mapped {
  const mapper: Mapper<Table> = mappers[table]
  return mapper(row, options)
}

const mappers: { [Table in NodeTable]: Mapper<Table> } = {
  firms: mapFirm,
  projects: mapProject,
  ip_assets: mapIPAsset,
  briefs: mapBrief,
}

function mapFirm(row: TableRow<'firms'>, options: MappingOptions): Mapped {
  const { id, capabilities, heritageDomains, markets, kind, city, ...rest } = row
  if (options.needsNames && !row.nameZh && !row.nameEn)
    return { column: 'nameZh', reason: 'neither nameZh nor nameEn is given, and a firm needs a name' }
  const stated = kind ?? options.kindOfType.get(row.type ?? '') ?? null
  const codes = splitCodes(options, capabilities, heritageDomains, markets)
  const names = bothNames(row.nameZh, row.nameEn, id)
  return {
    ...emptyLinks(id),
    ...codes.known,
    properties: {
      ...rest,
      ...names,
      ...storedNameKeysOf(names),
      ...provenance,
      domain: row.website && registrableDomainOf(row.website),
      kind: stated ?? options.otherwise,
      // Recorded so that display and correction know that the side of this firm was not stated.
      kindAssumed: stated === null,
      // A free text of one word needs no separate value.
      organisationType: row.organisationType ?? findOrganisationType(row.type ?? ''),
      descriptionZh: row.descriptionZh ?? row.descriptionEn ?? '',
      descriptionEn: row.descriptionEn ?? row.descriptionZh ?? '',
      cityZh: row.cityZh ?? row.cityEn ?? city ?? '',
      cityEn: row.cityEn ?? row.cityZh ?? city ?? '',
      ...placeOf(row),
      sample: row.sample ?? false,
      unknownCodes: codes.unknown,
    },
  }
}

function mapProject(row: TableRow<'projects'>, options: MappingOptions): Mapped {
  const day = row.startDate ?? row.endDate
  if (!day && options.vocabulary)
    return {
      column: 'startDate',
      reason: 'neither startDate nor endDate is given, and the live network shows projects by their year',
    }
  const codes = splitCodes(options, row.capabilities, [], row.markets)
  return {
    ...emptyLinks(row.id),
    ...codes.known,
    properties: {
      ...provenance,
      titleZh: row.titleZh ?? row.titleEn ?? row.id,
      titleEn: row.titleEn ?? row.titleZh ?? row.id,
      outcomeZh: row.outcomeZh ?? row.outcomeEn ?? '',
      outcomeEn: row.outcomeEn ?? row.outcomeZh ?? '',
      externalPartners: [],
      sample: row.sample ?? false,
      year: day ? Number(day.slice(0, 4)) : null,
      unknownCodes: codes.unknown,
    },
    days: { startDate: firstDay(row.startDate), endDate: lastDay(row.endDate) },
  }
}

function mapIPAsset(row: TableRow<'ip_assets'>, options: MappingOptions): Mapped {
  const domains = row.heritageDomain === null ? [] : [row.heritageDomain]
  const codes = splitCodes(options, [], domains, [])
  if (options.vocabulary && codes.known.domainIds.length === 0)
    return {
      column: 'heritageDomain',
      reason: `${quote(row.heritageDomain ?? '')} is no heritage domain of the network, and an asset is shown under one: write one of ${options.vocabulary.domains.describe()}`,
    }
  return {
    ...emptyLinks(row.id),
    ...codes.known,
    firmId: row.ownerId,
    properties: {
      ...provenance,
      ...bothNames(row.nameZh, row.nameEn, row.id),
      descriptionZh: row.descriptionZh ?? row.descriptionEn ?? '',
      descriptionEn: row.descriptionEn ?? row.descriptionZh ?? '',
      category: row.category ?? '',
      inscriptionYear: row.inscriptionYear,
      forms: row.forms,
      sample: row.sample ?? false,
    },
  }
}

const budgetBands: ReadonlySet<string | null> = new Set([
  null,
  'UNDER_100K',
  'FROM_100K_TO_500K',
  'FROM_500K_TO_2M',
  'OVER_2M',
])

function mapBrief(row: TableRow<'briefs'>, options: MappingOptions): Mapped {
  const { vocabulary } = options
  const field = vocabulary ? vocabulary.capabilityGroups.find(row.field ?? '') : row.field
  if (vocabulary && !field)
    return {
      column: 'field',
      reason: `${quote(row.field ?? '')} is no field of use: write one of ${vocabulary.capabilityGroups.describe()}`,
    }
  for (const column of ['postedOn', 'deadline'] as const)
    if (vocabulary && !row[column])
      return { column, reason: 'is empty, and the live network shows briefs by their days' }
  if (!budgetBands.has(row.budgetBand))
    return {
      column: 'budgetBand',
      reason: `${quote(row.budgetBand ?? '')} is no budget band: write UNDER_100K, FROM_100K_TO_500K, FROM_500K_TO_2M or OVER_2M, or leave it empty`,
    }
  const codes = splitCodes(options, row.capabilities, [], row.markets)
  return {
    ...emptyLinks(row.id),
    ...codes.known,
    firmId: row.firmId,
    properties: {
      titleZh: row.titleZh ?? row.titleEn ?? row.id,
      titleEn: row.titleEn ?? row.titleZh ?? row.id,
      descriptionZh: row.descriptionZh ?? row.descriptionEn ?? '',
      descriptionEn: row.descriptionEn ?? row.descriptionZh ?? '',
      field,
      budgetBand: row.budgetBand,
      status: 'OPEN',
      sample: row.sample ?? false,
      unknownCodes: codes.unknown,
    },
    days: { postedOn: firstDay(row.postedOn), deadline: lastDay(row.deadline) },
  }
}

function emptyLinks(id: string): NetworkRow {
  return { id, properties: {}, capabilityIds: [], domainIds: [], marketIds: [], firmId: null, days: {} }
}

function bothNames(nameZh: string | null, nameEn: string | null, id: string) {
  return { nameZh: nameZh ?? nameEn ?? id, nameEn: nameEn ?? nameZh ?? id }
}

/** Parts codes into those the network knows and those it keeps as mere text. */
function splitCodes(
  { vocabulary }: MappingOptions,
  capabilities: string[],
  domains: string[],
  markets: string[],
) {
  if (!vocabulary)
    return { known: { capabilityIds: capabilities, domainIds: domains, marketIds: markets }, unknown: null }
  const unknown: string[] = []
  const find = (terms: Terms, texts: readonly string[]) => {
    const ids = texts.flatMap((text) => {
      const id = terms.find(text)
      if (!id) unknown.push(text)
      return id ?? []
    })
    return [...new Set(ids)]
  }
  const known = {
    capabilityIds: find(vocabulary.capabilities, capabilities),
    domainIds: find(vocabulary.domains, domains),
    marketIds: find(vocabulary.markets, markets),
  }
  return { known, unknown: unknown.length > 0 ? unknown : null }
}
