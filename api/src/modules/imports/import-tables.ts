import type { TableName } from '@heming/graph/importing'

/** As the schema calls the tables of an import. */
const NAMES = {
  capabilities: 'CAPABILITIES',
  heritage_domains: 'HERITAGE_DOMAINS',
  markets: 'MARKETS',
  firms: 'FIRMS',
  projects: 'PROJECTS',
  participations: 'PARTICIPATIONS',
  ip_assets: 'IP_ASSETS',
  briefs: 'BRIEFS',
} as const satisfies Record<TableName, string>

export type ImportTableName = (typeof NAMES)[TableName]

/** A table as the schema calls it. */
export function toImportTable(table: TableName): ImportTableName {
  return NAMES[table]
}

/** A table as the importer calls it. */
export function toTableName(table: ImportTableName): TableName {
  return table.toLowerCase() as Lowercase<ImportTableName>
}
