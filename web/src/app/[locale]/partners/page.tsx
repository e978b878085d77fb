import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isUnverified } from '@/features/firms/unverified.ts'
import { FindPartners } from '@/features/matching/find-partners.tsx'
import { loadSubject } from '@/features/matching/load-subject.ts'
import { readPartnerAddress } from '@/features/matching/partner-address.ts'
import { SubjectHeading_Brief, SubjectHeading_Firm } from '@/features/matching/subject-heading.queries.ts'
import { SubjectPicker } from '@/features/matching/subject-picker.tsx'
import { readFragment } from '@/gql/fragment-masking.ts'
import { nameOf, readLocale, titleOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { describeAddress } from '@/lib/seo/describe-address.ts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: PageParameters
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale)
  const { subject } = readPartnerAddress(await readParameters(searchParams))
  const t = await getTranslations({ locale, namespace: 'matching' })
  if (!subject) {
    return {
      title: t('title'),
      description: t('lead'),
      alternates: describeAddress(locale, pathTo.partners()),
    }
  }
  const { data } = await loadSubject(locale, subject.kind, subject.id)
  const firm = readFragment(SubjectHeading_Firm, data?.firm)
  const brief = readFragment(SubjectHeading_Brief, data?.brief)
  const name = firm ? nameOf(locale, firm) : brief ? titleOf(locale, brief) : null
  if (!name) return {}
  return {
    title: t('titleFor', { name }),
    robots: firm && isUnverified(firm) ? { index: false } : undefined,
    alternates: describeAddress(
      locale,
      pathTo.partners(subject.kind === 'firm' ? { firm: subject.id } : { brief: subject.id }),
    ),
  }
}

export default async function Page({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale)
  const parameters = await readParameters(searchParams)
  const address = readPartnerAddress(parameters)
  if (!address.subject) return <SubjectPicker locale={locale} parameters={parameters} />
  return <FindPartners locale={locale} address={address} subject={address.subject} parameters={parameters} />
}
