import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MembersPage } from '@/features/members/members-page.tsx'
import { readId } from '@/i18n/paths.ts'
import type { PageParameters } from '@/i18n/read-parameters.ts'

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: PageParameters
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('members')
  return { title: t('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  return <MembersPage place={{ firmId: readId(id) }} searchParams={searchParams} />
}
