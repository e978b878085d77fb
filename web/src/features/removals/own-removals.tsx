import { useTranslations } from 'next-intl'
import { readFragment } from '@/gql/fragment-masking.ts'
import type { OwnRemovalsQuery } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { OwnRequests } from '../requests/own-requests.tsx'
import { RemovalItem } from './removal-item.tsx'
import { RemovalItem_FirmRemoval } from './removals.queries.ts'

type Removals = NonNullable<OwnRemovalsQuery['viewer']>['firmRemovals']

/**
 * What one has asked to be removed and how it stands; `sent` is the id of the request that has just been
 * made.
 */
export function OwnRemovals({ removals, sent }: { removals: Removals; sent: string | null }) {
  const t = useTranslations('removals')
  return (
    <OwnRequests
      path={pathTo.removals()}
      title={t('own')}
      notice={removals.some(({ id }) => id === sent) && t('sent')}
      empty={{ title: t('none'), advice: <p>{t('noneAdvice')}</p> }}
    >
      {removals.map((removal) => (
        <RemovalItem key={removal.id} removal={removal}>
          <NextStep removal={removal} />
        </RemovalItem>
      ))}
    </OwnRequests>
  )
}

/** What can be done about a request: wait, or ask again with better evidence while the profile is there. */
function NextStep({ removal: given }: { removal: Removals[number] }) {
  const t = useTranslations('removals')
  const { status, firm } = readFragment(RemovalItem_FirmRemoval, given)
  if (status === 'PENDING' && firm) return <p className="mt-2 text-ink-soft">{t('pendingAdvice')}</p>
  if (!firm) return <p className="mt-2 text-ink-soft">{t('goneAdvice')}</p>
  return (
    <p className="mt-2">
      <Link href={pathTo.askForRemoval(firm.id)} className="quiet-link inline-flex min-h-11 items-center">
        {t('askAgain')}
      </Link>
    </p>
  )
}
