import { getTranslations } from 'next-intl/server'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { countToReview, describeCount } from './count-to-review.ts'

/**
 * How many requests wait for the reader to decide, or those of one base, and where; nothing where none does.
 */
export async function RequestsWaiting({ baseId }: { baseId?: string }) {
  const count = await countToReview(baseId)
  if (count === 0) return null
  const t = await getTranslations('requests')
  return (
    <p className="my-3 flex flex-wrap items-baseline gap-x-6 border-l-2 border-cinnabar pl-3 text-base">
      <span>{t('waiting', { count, shown: describeCount(count) })}</span>
      <Link href={pathTo.claimsToReview()} className="quiet-link inline-flex min-h-11 items-center">
        {t('lists.claims.title')}
      </Link>
      <Link href={pathTo.removalsToReview()} className="quiet-link inline-flex min-h-11 items-center">
        {t('lists.removals.title')}
      </Link>
    </p>
  )
}
