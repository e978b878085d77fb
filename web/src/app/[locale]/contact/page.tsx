import { describeLegalPage } from '@/features/legal/describe-legal-page.ts'
import { LegalPage } from '@/features/legal/legal-page.tsx'
import { readLocale } from '@/i18n/language.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  return describeLegalPage(readLocale((await params).locale), 'contact')
}

export default async function Page({ params }: Props) {
  return <LegalPage locale={readLocale((await params).locale)} name="contact" />
}
