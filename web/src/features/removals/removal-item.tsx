import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { inLanguage } from '@/i18n/language.ts'
import { FirmRequestItem } from '../requests/firm-request-item.tsx'
import { RemovalItem_FirmRemoval } from './removals.queries.ts'

/**
 * A request for removal, with the name that is left of a firm that is gone. What else a page has to say
 * stands below.
 */
export function RemovalItem({
  removal: given,
  children,
}: {
  removal: FragmentType<typeof RemovalItem_FirmRemoval>
  children?: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('removals')
  const removal = readFragment(RemovalItem_FirmRemoval, given)
  const { firm, formerNameZh, formerNameEn } = removal
  return (
    <FirmRequestItem
      firm={firm}
      formerName={inLanguage(locale, formerNameZh ?? '', formerNameEn ?? '') || t('goneFirm')}
      accepted={t('accepted')}
      request={removal}
    >
      {children}
    </FirmRequestItem>
  )
}
