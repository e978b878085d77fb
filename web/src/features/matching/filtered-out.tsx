import { useTranslations } from 'next-intl'
import { EmptyState } from '@/ui/empty-state.tsx'
import { Link } from '@/ui/link.tsx'

/** What the list would be otherwise. */
interface OtherList {
  /** Without the language. */
  address: string
  /** Partners that are there; null where the number cannot be had. */
  count: number | null
}

/** A list that its filter leaves empty: which filters keep partners out, and how many. */
export function FilteredOut({
  filters,
  cleared,
}: {
  /** What narrows the list, in words, with the list without it. */
  filters: readonly (OtherList & { filter: string })[]
  /** The list without any filter. */
  cleared: OtherList
}) {
  const t = useTranslations('matching')
  const helpful = filters.filter(({ count }) => count !== 0)
  return (
    <EmptyState title={t('empty')}>
      <p>{t('emptyFiltered', { count: filters.length })}</p>
      {helpful.length === 0 && <p>{t('stillEmpty')}</p>}
      <ul className="mt-2">
        {helpful.map((each) => (
          <Line key={each.address} {...each} text={t('without', { filter: each.filter })} />
        ))}
        {filters.length > 1 && <Line {...cleared} text={t('clear')} />}
      </ul>
    </EmptyState>
  )
}

function Line({ address, count, text }: OtherList & { text: string }) {
  const t = useTranslations('matching')
  return (
    <li className="flex flex-wrap items-center gap-x-3">
      <Link href={address} className="quiet-link inline-flex min-h-8 items-center">
        {text}
      </Link>
      {count !== null && <span className="text-sm">{t('partnerCount', { count })}</span>}
    </li>
  )
}
