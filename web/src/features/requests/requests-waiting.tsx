import { getTranslations } from 'next-intl/server'
import { Link } from '@/ui/link.tsx'
import { entriesOf } from '../accounts/entries-of.ts'
import { loadViewer } from '../accounts/load-viewer.ts'
import { countToReview, describeCount } from './count-to-review.ts'

/**
 * How many requests wait for the reader to decide, or those of one base, and where; nothing where none does.
 */
export async function RequestsWaiting({ baseId }: { baseId?: string }) {
  const count = await countToReview(baseId)
  const viewer = (await loadViewer()).data?.viewer
  if (count === 0 || !viewer) return null
  const [t, all] = [await getTranslations('requests'), await getTranslations()]
  return (
    <p className="my-3 flex flex-wrap items-baseline gap-x-6 border-l-2 border-cinnabar pl-3 text-base">
      <span>{t('waiting', { count, shown: describeCount(count) })}</span>
      {entriesOf(viewer)
        .filter(({ section }) => section === 'TO_REVIEW')
        .map(({ href, label }) => (
          <Link key={href} href={href} className="quiet-link inline-flex min-h-11 items-center">
            {all(label)}
          </Link>
        ))}
    </p>
  )
}
