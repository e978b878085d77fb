'use client'

import { useSearchParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import { LocalizedLink, usePathname } from '@/i18n/navigation.ts'

/** Link to the current page, query included, in the other language. Its text is that language's own name. */
export function LanguageSwitch() {
  const other = useLocale() === 'zh' ? 'en' : 'zh'
  const pathname = usePathname()
  const query = useSearchParams().toString()
  return (
    <LocalizedLink
      href={query ? `${pathname}?${query}` : pathname}
      locale={other}
      prefetch={false}
      lang={other === 'zh' ? 'zh-Hans' : 'en'}
      hrefLang={other === 'zh' ? 'zh-Hans' : 'en'}
      className="inline-flex min-h-11 items-center px-2 text-sm whitespace-nowrap hover:underline"
    >
      {other === 'zh' ? '中文' : 'English'}
    </LocalizedLink>
  )
}
