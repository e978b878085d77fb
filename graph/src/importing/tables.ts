import type { OrganisationType } from '../firms/organisation-type.ts'
import { VOCABULARIES, type VocabularyName } from '../vocabularies/vocabulary-entry.ts'

/**
 * The tables of an import: their columns and the type of their rows. Only ids have to be there as columns;
 * every other column may be missing, and any value but an id may be empty.
 */

/**
 * `id` and `reference`: names that may not be empty. `name`: short text. `list`: names with `|` between them.
 * `date`: a day, a month or a year (YYYY-MM-DD, YYYY-MM, YYYY).
 */
export type ColumnType =
  | 'id'
  | 'reference'
  | 'name'
  | 'text'
  | 'list'
  | 'date'
  | 'kind'
  | 'organisationType'
  | 'year'
  | 'website'
  | 'lei'
  | 'creditCode'
  | 'flag'

interface ColumnDefinition {
  readonly type: ColumnType
  /** Whether the header must name the column. */
  readonly needed?: true
  /** Table whose ids a reference names. */
  readonly of?: 'firms' | 'projects'
}

export const tables = {
  capabilities: {
    code: { type: 'id', needed: true },
    nameZh: { type: 'name' },
    nameEn: { type: 'name' },
    group: { type: 'name' },
    typicalSide: { type: 'kind' },
  },
  heritage_domains: {
    code: { type: 'id', needed: true },
    nameZh: { type: 'name' },
    nameEn: { type: 'name' },
  },
  markets: {
    code: { type: 'id', needed: true },
    nameZh: { type: 'name' },
    nameEn: { type: 'name' },
    marketType: { type: 'name' },
    regions: { type: 'list' },
  },
  firms: {
    id: { type: 'id', needed: true },
    kind: { type: 'kind' },
    organisationType: { type: 'organisationType' },
    nameEn: { type: 'name' },
    nameZh: { type: 'name' },
    descriptionEn: { type: 'text' },
    descriptionZh: { type: 'text' },
    country: { type: 'name' },
    cityEn: { type: 'name' },
    cityZh: { type: 'name' },
    city: { type: 'name' },
    province: { type: 'name' },
    provinceZh: { type: 'name' },
    type: { type: 'name' },
    website: { type: 'website' },
    lei: { type: 'lei' },
    creditCode: { type: 'creditCode' },
    foundedYear: { type: 'year' },
    capabilities: { type: 'list' },
    heritageDomains: { type: 'list' },
    markets: { type: 'list' },
    sample: { type: 'flag' },
  },
  projects: {
    id: { type: 'id', needed: true },
    startDate: { type: 'date' },
    endDate: { type: 'date' },
    titleEn: { type: 'name' },
    titleZh: { type: 'name' },
    outcomeEn: { type: 'text' },
    outcomeZh: { type: 'text' },
    capabilities: { type: 'list' },
    markets: { type: 'list' },
    sample: { type: 'flag' },
  },
  participations: {
    projectId: { type: 'reference', of: 'projects', needed: true },
    firmId: { type: 'reference', of: 'firms', needed: true },
    role: { type: 'name' },
  },
  ip_assets: {
    id: { type: 'id', needed: true },
    ownerId: { type: 'reference', of: 'firms', needed: true },
    nameEn: { type: 'name' },
    nameZh: { type: 'name' },
    descriptionEn: { type: 'text' },
    descriptionZh: { type: 'text' },
    heritageDomain: { type: 'name' },
    category: { type: 'name' },
    inscriptionYear: { type: 'year' },
    forms: { type: 'list' },
    sample: { type: 'flag' },
  },
  briefs: {
    id: { type: 'id', needed: true },
    firmId: { type: 'reference', of: 'firms', needed: true },
    titleEn: { type: 'name' },
    titleZh: { type: 'name' },
    descriptionEn: { type: 'text' },
    descriptionZh: { type: 'text' },
    field: { type: 'name' },
    capabilities: { type: 'list' },
    markets: { type: 'list' },
    budgetBand: { type: 'name' },
    postedOn: { type: 'date' },
    deadline: { type: 'date' },
    sample: { type: 'flag' },
  },
} as const satisfies Record<string, Record<string, ColumnDefinition>>

export type TableName = keyof typeof tables

/** In the order they are read: what is referred to comes before what refers to it. */
export const tableNames: readonly TableName[] = [
  ...VOCABULARIES,
  ...(['firms', 'projects', 'participations', 'ip_assets', 'briefs'] as const),
]

/** Whether the rows of a table are entries of a vocabulary. */
export function isVocabulary(table: TableName): table is VocabularyName {
  return VOCABULARIES.some((vocabulary) => vocabulary === table)
}

/** Without this table there is nothing to import but vocabularies. */
export const NEEDED_TABLE: TableName = 'firms'

type ValueOf<Type extends ColumnType> = Type extends 'id' | 'reference'
  ? string
  : Type extends 'list'
    ? string[]
    : Type extends 'year'
      ? number | null
      : Type extends 'flag'
        ? boolean | null
        : Type extends 'kind'
          ? 'TRADITIONAL' | 'DIGITAL' | null
          : Type extends 'organisationType'
            ? OrganisationType | null
            : string | null

/**
 * A row whose values were checked: null if the value is empty or the file has no such column, an empty
 * list likewise.
 */
export type TableRow<Table extends TableName> = {
  -readonly [Column in keyof (typeof tables)[Table]]: (typeof tables)[Table][Column] extends {
    type: infer Type extends ColumnType
  }
    ? ValueOf<Type>
    : never
}

/** The columns of a table, in the order of its definition. */
export function columnsOf(table: TableName): ReadonlyArray<readonly [string, ColumnDefinition]> {
  return Object.entries(tables[table])
}
