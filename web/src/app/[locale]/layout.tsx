import '@fontsource/noto-serif-sc/600.css'
import '@/ui/theme.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/features/shell/site-footer.tsx'
import { SiteHeader } from '@/features/shell/site-header.tsx'
import { readLocale, tagOf } from '@/i18n/language.ts'
import { describeShare } from '@/lib/seo/describe-page.ts'
import { readPublicUrl } from '@/lib/seo/public-url.ts'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string }>
  children: ReactNode
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale)
  const t = await getTranslations({ locale, namespace: 'shell' })
  return {
    metadataBase: readPublicUrl(),
    title: { default: t('title'), template: `%s · ${t('siteName')}` },
    description: t('description'),
    applicationName: t('siteName'),
    openGraph: await describeShare(locale, 'home'),
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f1' },
    { media: '(prefers-color-scheme: dark)', color: '#171412' },
  ],
}

/**
 * The frame of every page. Reading the theme's cookie here sets the page in the chosen theme before its first
 * paint.
 */
export default async function LocaleLayout({ params, children }: Props) {
  const given = (await params).locale
  const locale = readLocale(given)
  setRequestLocale(locale)
  const theme = (await cookies()).get('theme')?.value
  // Only what components in the browser say goes there; everything else is already in the HTML.
  const { client } = await getMessages()
  return (
    <html
      lang={tagOf(locale)}
      data-theme={theme === 'dark' || theme === 'light' ? theme : undefined}
      suppressHydrationWarning
    >
      <body className="flex min-h-dvh flex-col">
        <NextIntlClientProvider messages={{ client }}>
          <SiteHeader />
          <main id="main" tabIndex={-1} className="grow outline-none">
            {given === locale ? children : <MissingPage />}
          </main>
          <SiteFooter />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
