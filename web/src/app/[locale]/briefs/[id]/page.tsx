import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { BriefPageQuery } from '@/features/briefs/brief-page.queries.ts'
import { BriefPage } from '@/features/briefs/brief-page.tsx'
import { inLanguage, readLocale, titleOf } from '@/i18n/language.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { describeAddress } from '@/lib/seo/describe-address.ts'
import { FailureState } from '@/ui/failure-state.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

/** One question for head and body of a page. */
const load = cache((locale: string, id: string) => ask(BriefPageQuery, { id }, locale))

async function loadPage({ params }: Props) {
  const { locale, id } = await params
  return load(locale, readId(id))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = readLocale((await props.params).locale)
  const brief = (await loadPage(props)).data?.brief
  if (!brief) return {}
  return {
    title: titleOf(locale, brief),
    description: inLanguage(locale, brief.descriptionZh, brief.descriptionEn),
    alternates: describeAddress(locale, pathTo.brief(brief.id)),
  }
}

export default async function Page(props: Props) {
  const { data, failure } = await loadPage(props)
  if (failure) return <FailureState failure={failure} />
  if (!data.brief) notFound()
  return <BriefPage locale={readLocale((await props.params).locale)} brief={data.brief} />
}
