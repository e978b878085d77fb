import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FirmProfile } from '@/features/firms/firm-profile.tsx'
import { loadFirm } from '@/features/firms/load-firm.ts'
import { isWorthFinding } from '@/features/firms/worth-finding.ts'
import { inLanguage, nameOf, readLocale } from '@/i18n/language.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { describeAddress } from '@/lib/seo/describe-address.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: PageParameters
}

async function load({ params, searchParams }: Props) {
  const { locale, id } = await params
  const parameters = await readParameters(searchParams)
  const after = parameters.get('after') ?? undefined
  const ipAfter = parameters.get('ipAfter') ?? undefined
  return {
    locale: readLocale(locale),
    parameters,
    response: await loadFirm(readId(id), locale, after, ipAfter),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, response } = await load(props)
  const firm = response.data?.firm
  const t = await getTranslations({ locale, namespace: 'failure' })
  if (!firm)
    return { title: t(response.failure ? 'UNAVAILABLE.title' : 'NOT_FOUND.title'), robots: { index: false } }
  const title = nameOf(locale, firm)
  const description = inLanguage(locale, firm.descriptionZh, firm.descriptionEn)
  return {
    title,
    description,
    alternates: describeAddress(locale, pathTo.firm(firm.id)),
    openGraph: { type: 'profile', title, description, url: `/${locale}${pathTo.firm(firm.id)}` },
    robots: isWorthFinding(firm) ? undefined : { index: false },
  }
}

export default async function FirmPage(props: Props) {
  const { parameters, response } = await load(props)
  if (response.failure) return <FailureState failure={response.failure} />
  if (!response.data.firm) return <MissingPage />
  return <FirmProfile firm={response.data.firm} parameters={parameters} />
}
