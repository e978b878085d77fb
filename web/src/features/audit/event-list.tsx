import { useLocale, useTranslations } from 'next-intl'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { useDates } from '@/i18n/dates.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Link } from '@/ui/link.tsx'
import { Pager } from '@/ui/pager.tsx'
import { EventList_AuditEventConnection } from './audit.queries.ts'
import { useEventDescriptions } from './event-description.ts'
import { FieldChanges } from './field-changes.tsx'

/** What was done, newest first: when, by which account and what changed, in words. */
export function EventList({
  events: given,
  path,
  parameters,
  names,
  namesFirm = false,
}: {
  events: FragmentType<typeof EventList_AuditEventConnection>
  /** Of the page that the list stands on, without the language. */
  path: string
  parameters: URLSearchParams
  /** What ids of the taxonomy are called. */
  names: ReadonlyMap<string, string>
  /** Whether each event names its firm: where they are about many. */
  namesFirm?: boolean
}) {
  const locale = useLocale()
  const t = useTranslations('audit')
  const format = useDates()
  const describe = useEventDescriptions()
  const { edges, pageInfo, totalCount, totalIsExact } = readFragment(EventList_AuditEventConnection, given)
  if (edges.length === 0)
    return (
      <EmptyState title={t('none')}>
        <p>{t('noneAdvice')}</p>
      </EmptyState>
    )
  return (
    <>
      <p className="py-3 text-sm text-ink-soft">
        {t('count', { count: totalCount, exact: String(totalIsExact) })}
      </p>
      <ol>
        {edges.map(({ node: event }) => (
          <li key={event.id} className="border-t border-hairline py-3.5">
            <p className="measure">{describe(event)}</p>
            <p className="text-sm text-ink-soft">
              <time dateTime={event.at}>
                {format.dateTime(new Date(event.at), { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              {namesFirm && event.firm && (
                <>
                  {' · '}
                  <Link href={pathTo.firm(event.firm.id)} className="quiet-link">
                    {nameOf(locale, event.firm)}
                  </Link>
                </>
              )}
              {!namesFirm && event.base && ` · ${t('onBehalfOf', { base: nameOf(locale, event.base) })}`}
            </p>
            {event.action === 'FIRM_UPDATED' && <FieldChanges event={event} names={names} />}
          </li>
        ))}
      </ol>
      <Pager label={t('pages')} {...buildPageAddresses(path, parameters, pageInfo)} />
    </>
  )
}
