import type { Metadata } from 'next'
import { Home } from '@/features/home/home.tsx'
import { readLocale } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { describeAddress } from '@/lib/seo/describe-address.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { alternates: describeAddress(readLocale((await params).locale), pathTo.home()) }
}

export default async function Page({ params }: Props) {
  return <Home locale={readLocale((await params).locale)} />
}
