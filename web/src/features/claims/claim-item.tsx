import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { useDates } from '@/i18n/dates.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { FirmRequestItem } from '../requests/firm-request-item.tsx'
import { ClaimItem_Claim } from './claims.queries.ts'

/** A claim, and until when it holds. What else a page has to say stands below. */
export function ClaimItem({
  claim: given,
  children,
}: {
  claim: FragmentType<typeof ClaimItem_Claim>
  children?: ReactNode
}) {
  const t = useTranslations('claims')
  const format = useDates()
  const claim = readFragment(ClaimItem_Claim, given)
  const { firm, status } = claim
  return (
    <FirmRequestItem
      firm={firm}
      accepted={t('accepted')}
      request={claim}
      outcome={
        status === 'ACCEPTED' &&
        firm.verification && (
          <p className="mt-2 text-celadon">
            {t('verifiedUntil', {
              date: format.dateTime(noonInBeijing(firm.verification.until), { dateStyle: 'medium' }),
            })}
          </p>
        )
      }
    >
      {children}
    </FirmRequestItem>
  )
}
