import { useLocale, useTranslations } from 'next-intl'
import { SampleBadge } from '@/features/firms/sample-badge.tsx'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import { nameOf, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { isUnverified } from '../firms/unverified.ts'
import { UnverifiedBadge } from '../firms/unverified-badge.tsx'
import { SubjectHeading_Brief, SubjectHeading_Firm } from './subject-heading.queries.ts'

/** For which firm partners are shown. */
export function FirmHeading({ firm }: { firm: FragmentType<typeof SubjectHeading_Firm> }) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const it = readFragment(SubjectHeading_Firm, firm)
  return (
    <PageHeading
      kicker={
        <Link href={pathTo.partners()} className="quiet-link">
          {t('chooseAnother')}
        </Link>
      }
      title={t.rich('partnersFor', {
        name: nameOf(locale, it),
        link: (name) => (
          <Link href={pathTo.firm(it.id)} className="name-link inline-block">
            {name}
          </Link>
        ),
      })}
      badges={
        (it.sample || isUnverified(it)) && (
          <>
            {isUnverified(it) && <UnverifiedBadge />}
            {it.sample && <SampleBadge />}
          </>
        )
      }
    >
      {t(it.kind === 'TRADITIONAL' ? 'leadTraditional' : 'leadDigital')}
    </PageHeading>
  )
}

/** For which brief partners are shown. */
export function BriefHeading({ brief }: { brief: FragmentType<typeof SubjectHeading_Brief> }) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const it = readFragment(SubjectHeading_Brief, brief)
  return (
    <PageHeading
      kicker={
        <Link href={pathTo.partners()} className="quiet-link">
          {t('chooseAnother')}
        </Link>
      }
      title={t.rich('partnersFor', {
        name: titleOf(locale, it),
        link: (name) => (
          <Link href={pathTo.brief(it.id)} className="name-link inline-block">
            {name}
          </Link>
        ),
      })}
      badges={it.sample && <SampleBadge />}
    >
      {t('leadBrief', { firm: nameOf(locale, it.firm) })}
    </PageHeading>
  )
}
