import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { RequestRow } from '../claims/request-row.tsx'
import { RemovalRow_FirmRemoval } from './removals.queries.ts'

/** A request for removal: which firm, while there is one, who decides and how it stands. What else a page has to say stands below. */
export function RemovalRow({
  removal: given,
  children,
}: {
  removal: FragmentType<typeof RemovalRow_FirmRemoval>
  children?: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('removals')
  const { firm, formerNameZh, formerNameEn, ...removal } = readFragment(RemovalRow_FirmRemoval, given)
  return (
    <RequestRow
      title={
        firm ? (
          <Link href={pathTo.firm(firm.id)} className="name-link">
            {nameOf(locale, firm)}
          </Link>
        ) : (
          inLanguage(locale, formerNameZh ?? '', formerNameEn ?? '') || t('goneFirm')
        )
      }
      standing={t(`status.${removal.status}`)}
      request={removal}
    >
      {children}
    </RequestRow>
  )
}
