import type { Metadata } from 'next'
import { FirmProfile } from '@/features/firms/firm-profile.tsx'
import { loadFirm } from '@/features/firms/load-firm.ts'
import { isWorthFinding } from '@/features/firms/worth-finding.ts'
import { inLanguage, nameOf, readLocale } from '@/i18n/language.ts'
import { permanentRedirect } from '@/i18n/navigation.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { describeMissing, describePage } from '@/lib/seo/describe-page.ts'
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
  const response = await loadFirm(readId(id), locale, after, ipAfter)
  const firmId = response.data?.firm?.id
  // A firm that was merged into another has the address of that.
  if (firmId && firmId !== readId(id))
    permanentRedirect({ href: pathTo.firm(firmId), locale: readLocale(locale) })
  return { locale: readLocale(locale), parameters, response }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, response } = await load(props)
  const firm = response.data?.firm
  if (!firm) return describeMissing(locale, response.failure)
  return describePage(locale, {
    kind: 'firms',
    path: pathTo.firm(firm.id),
    title: nameOf(locale, firm),
    description: inLanguage(locale, firm.descriptionZh, firm.descriptionEn),
    index: isWorthFinding(firm),
  })
}

export default async function FirmPage(props: Props) {
  const { parameters, response } = await load(props)
  if (response.failure) return <FailureState failure={response.failure} />
  if (!response.data.firm) return <MissingPage />
  return <FirmProfile firm={response.data.firm} parameters={parameters} />
}
