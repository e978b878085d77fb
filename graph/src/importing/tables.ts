/**
 * The five tables of an import: their columns and the type of their rows. Only ids and a project's `startDate` have to be
 * there as columns; every other column may be missing, and any value but an id may be empty.
 */

/** `id` and `reference`: text that may not be empty. `list`: texts with `|` between them. `date`: YYYY-MM-DD. */
export type ColumnType = 'id' | 'reference' | 'text' | 'list' | 'date' | 'kind' | 'year'

interface ColumnDefinition {
  readonly type: ColumnType
  /** Whether the header must name the column. */
  readonly needed?: true
  /** Table whose ids a reference names. */
  readonly of?: 'firms' | 'projects'
}

export const tables = {
  firms: {
    id: { type: 'id', needed: true },
    kind: { type: 'kind' },
    nameEn: { type: 'text' },
    nameZh: { type: 'text' },
    descriptionEn: { type: 'text' },
    descriptionZh: { type: 'text' },
    country: { type: 'text' },
    cityEn: { type: 'text' },
    cityZh: { type: 'text' },
    city: { type: 'text' },
    province: { type: 'text' },
    provinceZh: { type: 'text' },
    type: { type: 'text' },
    website: { type: 'text' },
    foundedYear: { type: 'year' },
    capabilities: { type: 'list' },
    heritageDomains: { type: 'list' },
    markets: { type: 'list' },
  },
  projects: {
    id: { type: 'id', needed: true },
    startDate: { type: 'date', needed: true },
    endDate: { type: 'date' },
    titleEn: { type: 'text' },
    titleZh: { type: 'text' },
    outcomeEn: { type: 'text' },
    outcomeZh: { type: 'text' },
    capabilities: { type: 'list' },
    markets: { type: 'list' },
  },
  participations: {
    projectId: { type: 'reference', of: 'projects', needed: true },
    firmId: { type: 'reference', of: 'firms', needed: true },
    role: { type: 'text' },
  },
  ip_assets: {
    id: { type: 'id', needed: true },
    ownerId: { type: 'reference', of: 'firms', needed: true },
    nameEn: { type: 'text' },
    nameZh: { type: 'text' },
    descriptionEn: { type: 'text' },
    descriptionZh: { type: 'text' },
    heritageDomain: { type: 'text' },
    category: { type: 'text' },
    inscriptionYear: { type: 'year' },
    forms: { type: 'list' },
  },
  briefs: {
    id: { type: 'id', needed: true },
    firmId: { type: 'reference', of: 'firms', needed: true },
    titleEn: { type: 'text' },
    titleZh: { type: 'text' },
    descriptionEn: { type: 'text' },
    descriptionZh: { type: 'text' },
    field: { type: 'text' },
    capabilities: { type: 'list' },
    markets: { type: 'list' },
    budgetBand: { type: 'text' },
    postedOn: { type: 'date' },
    deadline: { type: 'date' },
  },
} as const satisfies Record<string, Record<string, ColumnDefinition>>

export type TableName = keyof typeof tables

/** In the order they are read: what is referred to comes before what refers to it. */
export const tableNames: readonly TableName[] = ['firms', 'projects', 'participations', 'ip_assets', 'briefs']

/** Tables without which there is nothing to import. */
export const neededTables: ReadonlySet<TableName> = new Set(['firms', 'projects', 'participations'])

type ValueOf<Type extends ColumnType> = Type extends 'id' | 'reference'
  ? string
  : Type extends 'list'
    ? string[]
    : Type extends 'year'
      ? number | null
      : Type extends 'kind'
        ? 'TRADITIONAL' | 'DIGITAL' | null
        : string | null

/** A row whose values were checked: null where the value is empty or the file has no such column, an empty list likewise. */
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
