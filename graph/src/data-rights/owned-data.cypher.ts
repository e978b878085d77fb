import type { ExportSection } from '../kernel/privacy/define-privacy.ts'

/**
 * The statement that reads the declared sections of an account at once; woven when the module loads, never
 * with values. Cost: the account's own records, at most $limit a section.
 */
export function exportStatement(sections: readonly ExportSection[]): string {
  const entries = sections.map(({ section, records, single }) => {
    const list = `COLLECT {${records} }`
    return `${section}: ${single ? `head(${list})` : list}`
  })
  return `
MATCH (account:Account {id: $accountId})
RETURN {
  ${entries.join(',\n  ')}
} AS data`
}
