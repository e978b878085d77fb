import { useLocale, useTranslations } from 'next-intl'
import type { TableImportsQuery } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { ImportStateTag } from './import-state-tag.tsx'

type Imports = NonNullable<TableImportsQuery['tableImports']>
type Row = Imports['edges'][number]['node']

/** The imports that the reader may see, each with what comes next. */
export function ImportList({ imports, parameters }: { imports: Imports; parameters: URLSearchParams }) {
  const t = useTranslations('imports')
  const { edges, pageInfo, totalCount, totalIsExact } = imports
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>
        <p>{t('lead')}</p>
        <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3 text-base">
          <ButtonLink look="seal" href={pathTo.newImport()}>
            {t('upload')}
          </ButtonLink>
          <Link href={pathTo.importColumns()} className="quiet-link inline-flex min-h-11 items-center">
            {t('help.link')}
          </Link>
        </p>
      </PageHeading>
      {edges.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyAdvice')}</p>
        </EmptyState>
      ) : (
        <>
          <p className="pb-3 text-sm text-ink-soft">
            {t('count', { count: totalCount, exact: String(totalIsExact) })}
          </p>
          <ul>
            {edges.map(({ node }) => (
              <ImportItem key={node.id} row={node} />
            ))}
          </ul>
        </>
      )}
      <Pager label={t('pages')} {...buildPageAddresses(pathTo.imports(), parameters, pageInfo)} />
    </div>
  )
}

function ImportItem({ row }: { row: Row }) {
  const locale = useLocale()
  const t = useTranslations('imports')
  const dates = useDates()
  const at = dates.dateTime(new Date(row.createdAt), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li className="border-t border-hairline py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="min-w-0 break-words text-lg">
          <Link href={pathTo.tableImport(row.id)} className="name-link">
            {row.fileNames.join(t('and')) || t('unnamed')}
          </Link>
        </h2>
        <ImportStateTag state={row.state} />
      </div>
      <p className="text-sm text-ink-soft">
        {[row.base ? nameOf(locale, row.base) : t('platform'), row.createdByName, at]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {row.counts.length > 0 && (
        <p className="text-sm text-ink-soft">
          {row.counts.map(({ table, count }) => t(`tableCount.${table}`, { count })).join(' · ')}
          {row.badRows > 0 && ` · ${t('leftOutRows', { count: row.badRows })}`}
        </p>
      )}
      <p className="mt-1">{t(`next.${row.state}`)}</p>
    </li>
  )
}
