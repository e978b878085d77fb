import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { IpAssetPageQuery } from '@/features/ip-assets/ip-asset-page.queries.ts'
import { IpAssetPage } from '@/features/ip-assets/ip-asset-page.tsx'
import { inLanguage, nameOf, readLocale } from '@/i18n/language.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { describeMissing, describePage } from '@/lib/seo/describe-page.ts'
import { FailureState } from '@/ui/failure-state.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: PageParameters
}

/** One question for head and body of a page. */
const load = cache((locale: string, id: string, projectsAfter: string | null, grantsAfter: string | null) =>
  ask(IpAssetPageQuery, { id, projectsAfter, grantsAfter }, locale),
)

async function loadPage({ params, searchParams }: Props) {
  const { locale, id } = await params
  const parameters = await readParameters(searchParams)
  return load(locale, readId(id), parameters.get('projectsAfter'), parameters.get('grantsAfter'))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = readLocale((await props.params).locale)
  const { data, failure } = await loadPage(props)
  const asset = data?.ipAsset
  if (!asset) return describeMissing(locale, failure)
  return describePage(locale, {
    kind: 'ipAssets',
    path: pathTo.ipAsset(asset.id),
    title: nameOf(locale, asset),
    description: inLanguage(locale, asset.descriptionZh, asset.descriptionEn),
    index: !asset.sample,
  })
}

export default async function Page(props: Props) {
  const { data, failure } = await loadPage(props)
  if (failure) return <FailureState failure={failure} />
  if (!data.ipAsset) notFound()
  return <IpAssetPage locale={readLocale((await props.params).locale)} asset={data.ipAsset} />
}
