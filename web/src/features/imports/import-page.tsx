import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ImportTable } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { Disclosure } from '@/ui/disclosure.tsx'
import { Link } from '@/ui/link.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { Section } from '@/ui/section.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { FirmNames } from '../bases/firm-names.tsx'
import { DropForm } from './drop-form.tsx'
import { DuplicatesForm } from './duplicates-form.tsx'
import { EncodingForm } from './encoding-form.tsx'
import { ImportFindings } from './import-findings.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportRows } from './import-rows.tsx'
import { ImportStateTag } from './import-state-tag.tsx'
import { IMPORT_TABLES } from './import-tables.ts'
import { MapForm } from './map-form.tsx'
import { PublishForm } from './publish-form.tsx'
import type { Import } from './shown-import.ts'
import { UndoForm } from './undo-form.tsx'

const DONE = ['begun', 'mapped', 'recoded', 'published', 'dropped', 'undone'] as const

/** An import: what was found in its files, and what the reader decides next. */
export function ImportPage({
  found,
  table,
  parameters,
}: {
  found: Import
  /** Whose rows are shown. */
  table: ImportTable
  parameters: URLSearchParams
}) {
  const locale = useLocale()
  const t = useTranslations('imports')
  const dates = useDates()
  const done = DONE.find((each) => each === parameters.get('done'))
  const at = dates.dateTime(new Date(found.createdAt), { dateStyle: 'medium', timeStyle: 'short' })
  const hasRows = isPublishable(found)
  const isRead = found.state === 'PREPARED' || found.state === 'FAILED'
  return (
    <div className="frame pb-16">
      <PageHeading
        kicker={
          <Link href={pathTo.imports()} className="quiet-link">
            {t('title')}
          </Link>
        }
        title={<span className="break-words">{found.fileNames.join(t('and')) || t('unnamed')}</span>}
        badges={<ImportStateTag state={found.state} />}
      >
        <p className="text-base text-ink-soft">
          {[found.base ? nameOf(locale, found.base) : t('platform'), found.createdByName, at]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </PageHeading>
      {done && <Notice key={done}>{t(`done.${done}`)}</Notice>}
      <AccountMessages also={['imports']}>
        {/* It stays, so that a change of its words is read out. */}
        <p role="status" className="measure mb-4">
          {t(leadOf(found))}
        </p>
        <State found={found} />
        {isRead && found.asksEncoding && <Encoding found={found} />}
        {isRead && (hasRows ? <ImportFindings found={found} /> : <Columns found={found} />)}
        {isRead && (hasRows ? <Columns found={found} /> : <ImportFindings found={found} />)}
        {found.state === 'PREPARED' && <Duplicates found={found} parameters={parameters} />}
        {found.state === 'PREPARED' && hasRows && (
          <ImportRows found={found} table={table} parameters={parameters} />
        )}
        {found.state === 'PUBLISHED' && <Firms found={found} parameters={parameters} />}
      </AccountMessages>
    </div>
  )
}

/** What each column was taken for, to be corrected: first of all where no firm could be read. */
function Columns({ found }: { found: Import }) {
  const t = useTranslations('imports')
  if (found.headers.length === 0) return null
  return (
    <Section id="columns" title={t('mapTitle')}>
      <p className="measure mb-4 text-ink-soft">{t('mapLead')}</p>
      <Disclosure open={!isPublishable(found)}>
        <summary className="quiet-link inline-flex min-h-11 items-center">{t('mapOpen')}</summary>
        <MapForm found={found} />
      </Disclosure>
    </Section>
  )
}

/** The encoding of a CSV that is not UTF-8. */
function Encoding({ found }: { found: Import }) {
  const t = useTranslations('imports')
  return (
    <Section id="encoding" title={t('encodingTitle')}>
      <p className="measure mb-4 text-ink-soft">{t('encodingLead')}</p>
      <EncodingForm found={found} />
    </Section>
  )
}

function countFirms({ counts }: Import): number {
  return counts.find(({ table }) => table === 'FIRMS')?.count ?? 0
}

/** Whether something was read that stands by itself: firms, or entries of vocabularies. */
function isPublishable({ counts }: Import): boolean {
  const ofFirms = IMPORT_TABLES.filter((table) => table !== 'FIRMS')
  return counts.some(({ table, count }) => count > 0 && !ofFirms.some((each) => each === table))
}

/** The words for what stands, and for what comes next. */
function leadOf(found: Import) {
  switch (found.state) {
    case 'WAITING':
    case 'READING':
    case 'PUBLISHING':
    case 'UNDOING':
      return `working.${found.state}` as const
    case 'PREPARED':
      return isPublishable(found) ? 'preparedLead' : 'nothingLead'
    case 'FAILED':
      if (found.asksEncoding) return 'recodeLead'
      return found.headers.length > 0 ? 'failedLead' : 'unreadableLead'
    case 'PUBLISHED':
      return 'publishedLead'
    case 'UNDONE':
      return found.keptFirms.length > 0 ? 'undoneKept' : 'undoneLead'
    case 'DROPPED':
      return 'droppedLead'
  }
}

/** How far the work is, or the decision that comes next. */
function State({ found }: { found: Import }) {
  switch (found.state) {
    case 'WAITING':
    case 'READING':
    case 'PUBLISHING':
    case 'UNDOING':
      return <ImportProgress progress={found.progress ?? null} />
    case 'PREPARED':
      return (
        <Decision>
          {isPublishable(found) && <PublishForm id={found.id} firmCount={countFirms(found)} />}
          <DropForm id={found.id} />
        </Decision>
      )
    case 'FAILED':
      return (
        <Decision>
          <p className="measure w-full break-words border-l-2 border-cinnabar pl-3">{found.failure}</p>
          <DropForm id={found.id} />
        </Decision>
      )
    case 'PUBLISHED':
      return (
        <Decision>
          <UndoForm id={found.id} />
        </Decision>
      )
    case 'UNDONE':
      return found.keptFirms.length > 0 ? <FirmNames firms={found.keptFirms} /> : null
    case 'DROPPED':
      return null
  }
}

function Decision({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-start gap-x-6 gap-y-4 pb-8">{children}</div>
}

/** Firms of it that may be firms of the network, or one another. */
function Duplicates({ found, parameters }: { found: Import; parameters: URLSearchParams }) {
  const t = useTranslations('imports.duplicates')
  const { totalCount, undecidedCount, pageInfo } = found.duplicates
  if (totalCount === 0) return null
  const next =
    pageInfo.hasNextPage && pageInfo.endCursor
      ? `${pathTo.tableImport(found.id)}?${new URLSearchParams({ duplicates: pageInfo.endCursor })}#duplicates`
      : undefined
  return (
    <Section
      id="duplicates"
      title={t('title')}
      aside={t('count', { count: totalCount, undecided: undecidedCount })}
    >
      <p className="measure mb-4 text-ink-soft">{t('lead')}</p>
      <div className="max-w-xl">
        <DuplicatesForm key={parameters.get('duplicates')} id={found.id} pairs={found.duplicates} />
      </div>
      <Pager next={next} label={t('title')} />
    </Section>
  )
}

/** The firms that it brought, as they stand in the network now. */
function Firms({ found, parameters }: { found: Import; parameters: URLSearchParams }) {
  const t = useTranslations('imports')
  const { edges, pageInfo, totalCount, totalIsExact } = found.firms
  const kept = new URLSearchParams(parameters)
  kept.delete('done')
  return (
    <Section
      id="firms"
      title={t('firms')}
      aside={t('firmCount', { count: totalCount, exact: String(totalIsExact) })}
    >
      <FirmNames firms={edges.map(({ node }) => node)} />
      <Pager label={t('firms')} {...buildPageAddresses(pathTo.tableImport(found.id), kept, pageInfo)} />
    </Section>
  )
}
