import type { ImportTable } from '@/gql/graphql.ts'

/** The columns that a template of each table has, those that it needs first. */
export const TEMPLATE_COLUMNS = {
  CAPABILITIES: { needed: ['code'], others: ['nameZh', 'nameEn', 'group', 'typicalSide'] },
  HERITAGE_DOMAINS: { needed: ['code'], others: ['nameZh', 'nameEn'] },
  MARKETS: { needed: ['code'], others: ['nameZh', 'nameEn', 'marketType', 'regions'] },
  FIRMS: {
    needed: [],
    others: [
      ...(['id', 'nameZh', 'nameEn', 'kind', 'organisationType', 'descriptionZh', 'descriptionEn'] as const),
      ...(['country', 'province', 'cityZh', 'cityEn', 'website', 'foundedYear'] as const),
      ...(['capabilities', 'heritageDomains', 'markets'] as const),
    ],
  },
  PROJECTS: {
    needed: ['startDate'],
    others: ['id', 'endDate', 'titleZh', 'titleEn', 'outcomeZh', 'outcomeEn', 'capabilities', 'markets'],
  },
  PARTICIPATIONS: { needed: ['projectId', 'firmId'], others: ['role'] },
  IP_ASSETS: {
    needed: ['ownerId', 'heritageDomain'],
    others: [
      'id',
      'nameZh',
      'nameEn',
      'descriptionZh',
      'descriptionEn',
      'category',
      'inscriptionYear',
      'forms',
    ],
  },
  BRIEFS: {
    needed: ['firmId', 'field', 'postedOn', 'deadline'],
    others: [
      ...(['id', 'titleZh', 'titleEn', 'descriptionZh', 'descriptionEn'] as const),
      ...(['capabilities', 'markets', 'budgetBand'] as const),
    ],
  },
} as const satisfies Record<ImportTable, { needed: readonly string[]; others: readonly string[] }>

/** A template as an address that a browser downloads; spreadsheets know its encoding by the mark. */
export function templateOf(table: ImportTable): string {
  const { needed, others } = TEMPLATE_COLUMNS[table]
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${[...needed, ...others].join(',')}\r\n`)}`
}
