import { useTranslations } from 'next-intl'
import type { OutboxQuery, OutboxState } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { pathTo } from '@/i18n/paths.ts'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { Notice } from '@/ui/notice.tsx'
import type messages from '../../../messages/zh.json'
import { QueuePage } from '../requests/queue-page.tsx'
import { RetryForm } from './retry-form.tsx'

type Entries = NonNullable<OutboxQuery['outboxEntries']>
type Entry = Entries['edges'][number]['node']
type KnownKind = keyof typeof messages.outbox.kinds

/**
 * Mail and other work that waits, or that failed for good and can be tried again: for the admins of the
 * platform.
 */
export function OutboxPage({
  state,
  entries,
  parameters,
}: {
  state: OutboxState
  entries: Entries
  parameters: URLSearchParams
}) {
  const t = useTranslations('outbox')
  const retried = Number(parameters.get('retried') ?? Number.NaN)
  const failed = state === 'FAILED' && entries.totalCount > 0
  return (
    <QueuePage
      of="outbox"
      path={pathTo.outbox()}
      list={entries}
      parameters={parameters}
      notice={
        <div className="grid gap-6 pb-6">
          <LinkFilter
            bare
            label={t('states')}
            chosen={state}
            choices={(['FAILED', 'WAITING'] as const).map((id) => ({
              id,
              name: t(`state.${id}`),
              href: pathTo.outbox({ state: id }),
            }))}
          />
          {Number.isSafeInteger(retried) && <Notice>{t('retried', { count: retried })}</Notice>}
          {failed && <RetryForm count={entries.totalCount} />}
        </div>
      }
    >
      {entries.edges.map(({ node }) => (
        <EntryRow key={node.id} entry={node} state={state} />
      ))}
    </QueuePage>
  )
}

function EntryRow({ entry, state }: { entry: Entry; state: OutboxState }) {
  const t = useTranslations('outbox')
  const format = useDates()
  const kind = entry.kind === 'mail' ? 'mail' : 'event'
  const describeInstant = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li className="border-t border-hairline py-4">
      <h2 className="break-words text-lg">
        {t(`kinds.${kind satisfies KnownKind}`, {
          subject: entry.subject,
          action: entry.kind.replace(/^event:/, ''),
        })}
      </h2>
      <p className="text-sm text-ink-soft">
        {t('added', { at: describeInstant(entry.createdAt) })} · {t('attempts', { count: entry.attempts })} ·{' '}
        {t(`due.${state}`, { at: describeInstant(entry.dueAt) })}
      </p>
      {entry.lastError && <p className="mt-1 break-words">{t('lastError', { error: entry.lastError })}</p>}
    </li>
  )
}
