import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { BasePageQuery } from '@/features/bases/base-page.queries.ts'
import { BasePage } from '@/features/bases/base-page.tsx'
import { nameOf, readLocale } from '@/i18n/language.ts'
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
const load = cache((locale: string, id: string, hostedAfter: string | null, provinceAfter: string | null) =>
  ask(BasePageQuery, { id, hostedAfter, provinceAfter }, locale),
)

async function loadPage({ params, searchParams }: Props) {
  const { locale, id } = await params
  const parameters = await readParameters(searchParams)
  return load(locale, readId(id), parameters.get('hostedAfter'), parameters.get('provinceAfter'))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = readLocale((await props.params).locale)
  const { data, failure } = await loadPage(props)
  const base = data?.exportBase
  if (!base) return describeMissing(locale, failure)
  return describePage(locale, {
    kind: 'bases',
    path: pathTo.base(base.id),
    title: nameOf(locale, base),
    index: !base.sample,
  })
}

export default async function Page(props: Props) {
  const { data, failure } = await loadPage(props)
  if (failure) return <FailureState failure={failure} />
  if (!data.exportBase) notFound()
  return <BasePage locale={readLocale((await props.params).locale)} base={data.exportBase} />
}
