import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import type { ClaimStatus } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { noonInBeijing } from '@/i18n/noon-in-beijing.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Tag, type TagTone } from '@/ui/tag.tsx'
import { ClaimRow_Claim } from './claims.queries.ts'

const tones: Record<ClaimStatus, TagTone> = { PENDING: 'plain', ACCEPTED: 'proven', DECLINED: 'caution' }

/** A claim: which firm, who decides, how it stands and why, on what evidence. What else a page has to say stands below. */
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
  const describeDay = (day: Date) => format.dateTime(day, { dateStyle: 'medium' })
  const decidedAt = claim.decidedAt && describeDay(new Date(claim.decidedAt))
  return (
    <li className="border-t border-hairline py-5">
      <h2 className="text-lg">
        <Link href={pathTo.firm(firm.id)} className="name-link">
          {nameOf(locale, firm)}
        </Link>{' '}
        <span className="font-sans text-base font-normal">
          <Tag tone={tones[claim.status]}>{t(`status.${claim.status}`)}</Tag>
        </span>
      </h2>
      <p className="text-sm text-ink-soft">
        {t('madeAt', { date: describeDay(new Date(claim.createdAt)) })} ·{' '}
        {claim.base ? t('reviewedBy', { base: nameOf(locale, claim.base) }) : t('reviewedByPlatform')}
        {decidedAt && ` · ${t('decidedAt', { date: decidedAt })}`}
      </p>
      {claim.reason && <p className="measure mt-2 font-medium">{t('reason', { reason: claim.reason })}</p>}
      {claim.status === 'ACCEPTED' && firm.verification && (
        <p className="mt-2 text-celadon">
          {t('verifiedUntil', { date: describeDay(noonInBeijing(firm.verification.until)) })}
        </p>
      )}
      <p className="mt-2">
        {t('given', { kind: t(`shown.${claim.evidenceKind}`) })}
        <span>{claim.evidence}</span>{' '}
        {claim.evidenceKind !== 'DOCUMENT' && (
          <Tag tone={claim.evidenceHolds ? 'proven' : 'caution'}>
            {t(`checks.${claim.evidenceKind}.${claim.evidenceHolds ? 'holds' : 'fails'}`)}
          </Tag>
        )}
      </p>
      {claim.note && <p className="measure mt-2 whitespace-pre-line text-ink-soft">{claim.note}</p>}
      {children}
    </li>
  )
}
