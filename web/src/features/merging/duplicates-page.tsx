import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { readFragment } from '@/gql/fragment-masking.ts'
import type { DuplicateFirmsQuery, FirmMergesQuery } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Link } from '@/ui/link.tsx'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { NamedAction } from '@/ui/named-action.tsx'
import { Notice } from '@/ui/notice.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import type { DuplicatesView } from './merging.paths.ts'
import { PairedFirm_Firm } from './merging.queries.ts'
import { NotSameForm } from './not-same-form.tsx'
import { PairedFirm } from './paired-firm.tsx'
import { UndoMergeForm } from './undo-merge-form.tsx'

type Pairs = NonNullable<DuplicateFirmsQuery['likelyDuplicateFirms']>
type Pair = Pairs['edges'][number]['node']
type Merges = NonNullable<FirmMergesQuery['firmMerges']>
type Merge = Merges['edges'][number]['node']

const VIEWS = ['open', 'notSame', 'merged'] as const satisfies readonly DuplicatesView[]

/** Pairs of firms that may be one, those that are not, or merges that can be undone. */
export function DuplicatesPage({
  view,
  list,
  parameters,
}: { parameters: URLSearchParams } & (
  | { view: 'open' | 'notSame'; list: Pairs }
  | { view: 'merged'; list: Merges }
)) {
  const t = useTranslations('merging')
  const kept = new URLSearchParams(parameters)
  kept.delete('done')
  const { hasNextPage } = list.pageInfo
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeading>
      <LinkFilter
        label={t('views')}
        chosen={view}
        choices={VIEWS.map((id) => ({ id, name: t(`view.${id}`), href: pathTo.duplicateFirms(id) }))}
      />
      <div className="pt-6">
        {view === 'merged' && <MergedNotice merges={list} done={parameters.get('done')} />}
        {list.edges.length === 0 ? (
          <EmptyState title={t(`empty.${view}`)}>
            <p>{hasNextPage ? t('goOn') : t(`emptyAdvice.${view}`)}</p>
          </EmptyState>
        ) : (
          <AccountMessages also={['merging']}>
            <ul>
              {view === 'merged'
                ? list.edges.map(({ node }) => <MergeItem key={node.id} merge={node} />)
                : list.edges.map(({ node }) => (
                    <PairItem
                      key={`${node.firm.id} ${node.other.id}`}
                      pair={node}
                      notSame={view === 'notSame'}
                    />
                  ))}
            </ul>
          </AccountMessages>
        )}
      </div>
      <Pager
        label={t('pages')}
        {...buildPageAddresses(pathTo.duplicateFirms().split('?')[0] ?? '', kept, list.pageInfo)}
      />
    </div>
  )
}

function MergedNotice({ merges, done }: { merges: Merges; done: string | null }): ReactNode {
  const locale = useLocale()
  const t = useTranslations('merging')
  const merge = merges.edges.find(({ node }) => node.id === done)?.node
  if (!merge?.into) return null
  const merged = inLanguage(locale, merge.nameZh, merge.nameEn)
  return <Notice>{t('mergedNotice', { merged, kept: nameOf(locale, merge.into) })}</Notice>
}

function PairItem({ pair, notSame }: { pair: Pair; notSame: boolean }) {
  const locale = useLocale()
  const t = useTranslations('merging')
  const [one = '', other = ''] = [pair.firm, pair.other].map((firm) =>
    nameOf(locale, readFragment(PairedFirm_Firm, firm)),
  )
  const name = t('pair', { one, other })
  return (
    <li className="border-t border-hairline py-5">
      <p className="mb-2 text-sm text-ink-soft">
        {pair.because.map((reason) => t(`because.${reason}`)).join(' · ')}
      </p>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <PairedFirm firm={pair.firm} />
        <PairedFirm firm={pair.other} />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        {!notSame && pair.bothYours && (
          <Link
            href={pathTo.compareFirms(pair.firm.id, pair.other.id)}
            className="quiet-link inline-flex min-h-11 items-center"
          >
            <NamedAction name={name}>{t('compare')}</NamedAction>
          </Link>
        )}
        <NotSameForm firmId={pair.firm.id} otherId={pair.other.id} name={name} notSame={notSame} />
      </div>
      {!notSame && !pair.bothYours && <p className="mt-2 text-sm text-ink-soft">{t('notYours')}</p>}
    </li>
  )
}

function MergeItem({ merge }: { merge: Merge }) {
  const locale = useLocale()
  const t = useTranslations('merging')
  const dates = useDates()
  const day = (at: string) => dates.dateTime(new Date(at), { dateStyle: 'medium' })
  const name = inLanguage(locale, merge.nameZh, merge.nameEn)
  const date = day(merge.mergedAt)
  return (
    <li className="border-t border-hairline py-5 [overflow-wrap:anywhere]">
      <h2 className="text-lg">{name}</h2>
      <p>
        {merge.into ? t('mergedOn', { date }) : t('mergedGone', { date })}{' '}
        {merge.into && (
          <Link href={pathTo.firm(merge.into.id)} className="quiet-link">
            {nameOf(locale, merge.into)}
          </Link>
        )}
      </p>
      <p className="text-sm text-ink-soft">{t('undoUntil', { date: day(merge.undoUntil) })}</p>
      <UndoMergeForm id={merge.id} name={name} />
    </li>
  )
}
