import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { BriefPageQuery } from '@/features/briefs/brief-page.queries.ts'
import { BriefPage } from '@/features/briefs/brief-page.tsx'
import { inLanguage, readLocale, titleOf } from '@/i18n/language.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { describeMissing, describePage } from '@/lib/seo/describe-page.ts'
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
  const { data, failure } = await loadPage(props)
  const brief = data?.brief
  if (!brief) return describeMissing(locale, failure)
  return describePage(locale, {
    kind: 'briefs',
    path: pathTo.brief(brief.id),
    title: titleOf(locale, brief),
    description: inLanguage(locale, brief.descriptionZh, brief.descriptionEn),
    index: !brief.sample && brief.visibility === 'PUBLIC',
  })
}

export default async function Page(props: Props) {
  const { data, failure } = await loadPage(props)
  if (failure) return <FailureState failure={failure} />
  if (!data.brief) notFound()
  return <BriefPage locale={readLocale((await props.params).locale)} brief={data.brief} />
}
