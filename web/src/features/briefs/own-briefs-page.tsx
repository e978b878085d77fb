import { getLocale, getTranslations } from 'next-intl/server'
import type { OwnBriefsQuery } from '@/gql/graphql.ts'
import { datesIn } from '@/i18n/dates.ts'
import { nameOf, titleOf } from '@/i18n/language.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { pathTo } from '@/i18n/paths.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { Tag } from '@/ui/tag.tsx'

type Firm = NonNullable<OwnBriefsQuery['firm']>

/** All briefs of one's firm with their state, newest first, and what can be done with each. */
export async function OwnBriefsPage({
  firm,
  briefs,
  parameters,
}: {
  firm: Firm
  briefs: NonNullable<Firm['allBriefs']>
  parameters: URLSearchParams
}) {
  const locale = await getLocale()
  const t = await getTranslations('ownBriefs')
  const words = await getTranslations('briefs')
  const format = datesIn(locale)
  const pages = buildPageAddresses(pathTo.firmBriefs(firm.id), parameters, briefs.pageInfo)
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>
        <p>
          <Link href={pathTo.firm(firm.id)} className="quiet-link">
            {nameOf(locale, firm)}
          </Link>
        </p>
        {firm.viewerCanPostBriefs && (
          <ButtonLink look="seal" href={pathTo.newBrief(firm.id)} className="mt-6">
            {t('new')}
          </ButtonLink>
        )}
      </PageHeading>
      {briefs.edges.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyAdvice')}</p>
        </EmptyState>
      ) : (
        <ul>
          {briefs.edges.map(({ node: brief }) => (
            <li key={brief.id} className="border-t border-hairline py-4">
              <h2 className="font-medium">
                <Link href={pathTo.brief(brief.id)} className="name-link">
                  {titleOf(locale, brief) || t('untitled')}
                </Link>{' '}
                <Tag>{t(`state.${brief.expired ? 'EXPIRED' : brief.status}`)}</Tag>
              </h2>
              <p className="mt-1 text-sm text-ink-soft">
                {[
                  t('until', {
                    date: format.dateTime(noonInBeijing(brief.deadline), { dateStyle: 'medium' }),
                  }),
                  t('seenBy', { who: words(`visibility.${brief.visibility}`) }),
                  brief.outcome && words(`outcome.${brief.outcome}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {brief.viewerCanEdit && (
                <Link
                  href={pathTo.editBrief(brief.id)}
                  className="quiet-link inline-flex min-h-11 items-center"
                >
                  {t('edit')}
                  <span className="sr-only"> {titleOf(locale, brief)}</span>
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <Pager {...pages} label={t('pages')} />
    </div>
  )
}
