import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { nameOf } from '@/i18n/language.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { ClaimRow_Claim } from './claims.queries.ts'
import { RequestRow } from './request-row.tsx'

/** A claim: which firm, who decides, how it stands and until when it holds. What else a page has to say stands below. */
export function ClaimRow({
  claim: given,
  children,
}: {
  claim: FragmentType<typeof ClaimRow_Claim>
  children?: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('claims')
  const format = useFormatter()
  const { firm, ...claim } = readFragment(ClaimRow_Claim, given)
  return (
    <RequestRow
      title={
        <Link href={pathTo.firm(firm.id)} className="name-link">
          {nameOf(locale, firm)}
        </Link>
      }
      standing={t(`status.${claim.status}`)}
      request={claim}
      outcome={
        claim.status === 'ACCEPTED' &&
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
    </RequestRow>
  )
}
