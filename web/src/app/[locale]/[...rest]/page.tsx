import type { Metadata } from 'next'
import { readLocale } from '@/i18n/language.ts'
import { describeMissing } from '@/lib/seo/describe-page.ts'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeMissing(readLocale((await params).locale))
}

/** Addresses that no page has. */
export default function Unknown() {
  return <MissingPage />
}
