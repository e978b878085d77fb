import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import type { RequestStatus } from '@/gql/graphql.ts'
import { useDates } from '@/i18n/dates.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Tag, type TagTone } from '@/ui/tag.tsx'
import { DocumentList } from '../documents/document-list.tsx'
import { isUnverified } from '../firms/unverified.ts'
import { UnverifiedBadge } from '../firms/unverified-badge.tsx'
import { FirmRequestItem_FirmRequest } from './requests.queries.ts'

const tones: Record<RequestStatus, TagTone> = {
  PENDING: 'plain',
  ACCEPTED: 'proven',
  DECLINED: 'caution',
  WITHDRAWN: 'plain',
  LAPSED: 'plain',
  EXPIRED: 'plain',
}

/** How it ended, where nobody decided. */
const endings: Partial<Record<RequestStatus, 'withdrawnAt' | 'endedAt'>> = {
  WITHDRAWN: 'withdrawnAt',
  LAPSED: 'endedAt',
  EXPIRED: 'endedAt',
}

/**
 * A request about a firm: who decides, how it stands and why, on what evidence. What else a page has to say
 * stands below.
 */
export function FirmRequestItem({
  firm,
  formerName,
  accepted,
  request: given,
  outcome,
  children,
}: {
  firm:
    | { id: string; nameZh: string; nameEn: string; selfRegistered: boolean; verified: boolean }
    | null
    | undefined
  /** What a firm that is gone was called. */
  formerName?: string
  /** What it is called when the reviewer said yes. */
  accepted: string
  request: FragmentType<typeof FirmRequestItem_FirmRequest>
  /** What came of it. */
  outcome?: ReactNode
  children?: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('requests')
  const format = useDates()
  const describeDay = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'medium' })
  const request = readFragment(FirmRequestItem_FirmRequest, given)
  const { base, decidedAt, evidenceKind } = request
  const unverified = firm ? isUnverified(firm) : false
  // A website that the firm typed itself proves nothing before a person has looked at it.
  const byItsOwnWord = evidenceKind === 'MAIL_DOMAIN' && unverified
  return (
    <li className="border-t border-hairline py-5">
      <h2 className="text-lg">
        {firm ? (
          <Link href={pathTo.firm(firm.id)} className="name-link">
            {nameOf(locale, firm)}
          </Link>
        ) : (
          formerName
        )}{' '}
        <span className="inline-flex flex-wrap gap-1.5 font-sans text-base font-normal">
          {unverified && <UnverifiedBadge />}
          <Tag tone={tones[request.status]}>
            {request.status === 'ACCEPTED' ? accepted : t(`status.${request.status}`)}
          </Tag>
        </span>
      </h2>
      <p className="text-sm text-ink-soft">
        {t('madeAt', { date: describeDay(request.createdAt) })} ·{' '}
        {base ? t('reviewedBy', { base: nameOf(locale, base) }) : t('reviewedByPlatform')}
        {decidedAt && ` · ${t(endings[request.status] ?? 'decidedAt', { date: describeDay(decidedAt) })}`}
      </p>
      {request.reason && (
        <p className="measure mt-2 font-medium">{t('reason', { reason: request.reason })}</p>
      )}
      {outcome}
      <p className="mt-2">
        {t('given', { kind: t(`shown.${evidenceKind}`) })}
        <span className="break-words">{request.evidence}</span>{' '}
        {evidenceKind !== 'DOCUMENT' && (
          <Tag tone={request.evidenceHolds && !byItsOwnWord ? 'proven' : 'caution'}>
            {byItsOwnWord
              ? t(`checks.MAIL_DOMAIN.${request.evidenceHolds ? 'byItsOwnWord' : 'unknown'}`)
              : t(`checks.${evidenceKind}.${request.evidenceHolds ? 'holds' : 'fails'}`)}
          </Tag>
        )}
      </p>
      <DocumentList documents={request.documents} />
      {request.note && <p className="measure mt-2 whitespace-pre-line text-ink-soft">{request.note}</p>}
      {children}
    </li>
  )
}
