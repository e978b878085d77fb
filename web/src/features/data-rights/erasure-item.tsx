import { useTranslations } from 'next-intl'
import type { DataRightsQuery } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { ErasureForm, type MembersPage } from './erasure-form.tsx'

export type Erasure = NonNullable<DataRightsQuery['viewer']>['erasures'][number]

/**
 * How the erasure of an account, or of a firm, stands, and what can be done about it. `days` is how long it
 * can be taken back.
 */
export function ErasureItem({
  firm,
  erasure,
  days,
  membersPages,
}: {
  firm?: { id: string; name: string }
  erasure?: Erasure
  days: number
  membersPages?: MembersPage[]
}) {
  const t = useTranslations('dataRights')
  const format = useDates()
  const day = erasure && format.dateTime(new Date(erasure.dueAt), { dateStyle: 'long', timeStyle: 'short' })
  return (
    <>
      {day ? (
        <p role="status" className="measure mb-4 border-l-2 border-ochre py-1 pl-3">
          {firm ? t('firmWaits', { name: firm.name, day }) : t('accountWaits', { day })}
        </p>
      ) : (
        <p className="measure mb-4">
          {firm ? t('firmGoes', { name: firm.name, days }) : t('accountGoes', { days })}
        </p>
      )}
      <ErasureForm
        key={String(Boolean(erasure))}
        firm={firm}
        waiting={Boolean(erasure)}
        membersPages={membersPages}
      />
    </>
  )
}
