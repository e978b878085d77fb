import { useTranslations } from 'next-intl'
import type { DataRightsQuery } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { ConsentForm } from './consent-form.tsx'

type Consent = NonNullable<DataRightsQuery['viewer']>['consents'][number]

/**
 * What one agreed to, for which purpose and when, with what was taken back; what is optional can be taken
 * back here.
 */
export function ConsentList({ consents }: { consents: Consent[] }) {
  const t = useTranslations('dataRights')
  const format = useDates()
  const describe = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <dl className="space-y-6">
      {(['TERMS', 'NEWS'] as const).map((purpose) => {
        const entries = consents.filter((consent) => consent.purpose === purpose)
        const holds = entries.some(({ withdrawnAt }) => withdrawnAt === null)
        return (
          <div key={purpose}>
            <dt className="font-medium">{t(`purposes.${purpose}`)}</dt>
            <dd className="measure">
              <p className="text-ink-soft">{t(`purposeAdvice.${purpose}`)}</p>
              <ul className="my-2">
                {entries.map(({ givenAt, withdrawnAt, version, way }) => (
                  <li key={givenAt}>
                    {t(`given.${way}`, { date: describe(givenAt), version })}
                    {withdrawnAt && ` ${t('withdrawn', { date: describe(withdrawnAt) })}`}
                  </li>
                ))}
                {entries.length === 0 && <li>{t('notGiven')}</li>}
              </ul>
              {/* Accounts that an operator made have agreed to nothing yet. */}
              {(purpose === 'NEWS' || !holds) && (
                <ConsentForm key={String(holds)} purpose={purpose} given={holds} />
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
