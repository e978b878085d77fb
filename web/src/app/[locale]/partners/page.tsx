import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isUnverified } from '@/features/firms/unverified.ts'
import { ComparePartners } from '@/features/matching/compare-partners.tsx'
import { FindPartners } from '@/features/matching/find-partners.tsx'
import { loadSubject } from '@/features/matching/load-subject.ts'
import { readPartnerAddress, readTurn } from '@/features/matching/partner-address.ts'
import { SubjectHeading_Brief, SubjectHeading_Firm } from '@/features/matching/subject-heading.queries.ts'
import { SubjectPicker } from '@/features/matching/subject-picker.tsx'
import { readFragment } from '@/gql/fragment-masking.ts'
import { nameOf, readLocale, titleOf } from '@/i18n/language.ts'
import { redirect } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { describeMissing, describePage } from '@/lib/seo/describe-page.ts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: PageParameters
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale)
  const { subject } = readPartnerAddress(await readParameters(searchParams))
  const t = await getTranslations({ locale, namespace: 'matching' })
  if (!subject)
    return describePage(locale, {
      kind: 'partners',
      path: pathTo.partners(),
      title: t('title'),
      description: t('lead'),
    })
  const { data, failure } = await loadSubject(locale, subject.kind, subject.id)
  const firm = readFragment(SubjectHeading_Firm, data?.firm)
  const brief = readFragment(SubjectHeading_Brief, data?.brief)
  const name = firm ? nameOf(locale, firm) : brief ? titleOf(locale, brief) : null
  if (!name) return describeMissing(locale, failure)
  return describePage(locale, {
    kind: 'partners',
    path: pathTo.partners(subject.kind === 'firm' ? { firm: subject.id } : { brief: subject.id }),
    title: t('titleFor', { name }),
    index: !(firm && isUnverified(firm)),
  })
}

export default async function Page({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale)
  const parameters = await readParameters(searchParams)
  const turned = readTurn(parameters)
  if (turned) redirect({ href: `${pathTo.partners()}?${turned}`, locale })
  const address = readPartnerAddress(parameters)
  const { subject } = address
  if (!subject) return <SubjectPicker locale={locale} parameters={parameters} />
  const Partners = address.compare.length > 1 && !address.list ? ComparePartners : FindPartners
  return <Partners {...{ locale, address, subject, parameters }} />
}
