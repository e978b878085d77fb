import { useTranslations } from 'next-intl'
import { readFragment } from '@/gql/fragment-masking.ts'
import type { ImportTable } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { Pager } from '@/ui/pager.tsx'
import { ScrollRegion } from '@/ui/scroll-region.tsx'
import { Section } from '@/ui/section.tsx'
import { useColumnWords, useValueWords } from './import-tables.ts'
import { ImportRows_Connection } from './imports.queries.ts'
import type { Import } from './shown-import.ts'

/** The rows of a table as they would be published, in the order of their file. */
export function ImportRows({
  found,
  table,
  parameters,
}: {
  found: Import
  table: ImportTable
  parameters: URLSearchParams
}) {
  const t = useTranslations('imports')
  const columnWords = useColumnWords()
  const valueWords = useValueWords()
  const rows = readFragment(ImportRows_Connection, found.rows).edges.map(({ node }) => node)
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))]
  const tables = found.counts
  const path = pathTo.tableImport(found.id)
  const kept = new URLSearchParams(parameters)
  kept.delete('done')
  return (
    <Section id="rows" title={t('rowsTitle')}>
      <p className="measure mb-4 text-ink-soft">{t('rowsLead')}</p>
      {tables.some((each) => each.table !== table) && (
        <LinkFilter
          bare
          label={t('tables')}
          chosen={table}
          choices={tables.map((each) => ({
            id: each.table,
            name: t(`table.${each.table}`),
            href: `${path}?${new URLSearchParams({ table: each.table })}#rows`,
          }))}
        />
      )}
      {rows.length === 0 ? (
        <p>{t('noRows')}</p>
      ) : (
        <ScrollRegion label={t('rowsTitle')} className="overflow-x-auto">
          <table className="text-sm">
            <caption className="sr-only">{t(`table.${table}`)}</caption>
            <thead>
              <tr className="text-left align-bottom">
                <th scope="col" className="py-2 pr-4 font-medium">
                  {t('line')}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className="min-w-28 py-2 pr-4 font-medium">
                    {columnWords(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, cells }) => (
                <tr key={line} className="border-t border-hairline align-top">
                  <th scope="row" className="py-2 pr-4 text-left font-normal text-ink-soft">
                    {line}
                  </th>
                  {columns.map((column) => (
                    <td key={column} className="max-w-80 break-words py-2 pr-4">
                      {valueWords(column, cells.find((cell) => cell.column === column)?.value)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <Pager label={t('rowsTitle')} {...buildPageAddresses(path, kept, found.rows.pageInfo)} />
    </Section>
  )
}
