import type { Metadata } from 'next'
import { Home } from '@/features/home/home.tsx'
import { readLocale } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { describePage } from '@/lib/seo/describe-page.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describePage(readLocale((await params).locale), { kind: 'home', path: pathTo.home() })
}

export default async function Page({ params }: Props) {
  return <Home locale={readLocale((await params).locale)} />
}
