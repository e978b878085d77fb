import { useLocale, useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Seal } from '@/ui/seal.tsx'
import { AccountMenu } from '../accounts/account-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { SiteNavigation } from './site-navigation.tsx'
import { ThemeToggle } from './theme-toggle.tsx'

/** The head of every page. */
export function SiteHeader() {
  const locale = useLocale()
  const t = useTranslations('shell')
  // The seal alone where there is no room for a name, then that in the reader's language, then both.
  const nameIn = (language: 'zh' | 'en') =>
    language === locale ? 'max-[23.4375rem]:sr-only' : 'max-[30rem]:sr-only'
  const entries = [
    { href: pathTo.partners(), label: t('partners') },
    { href: pathTo.firms(), label: t('firms') },
    { href: pathTo.ipAssets(), label: t('ipAssets') },
    { href: pathTo.projects(), label: t('projects') },
    { href: pathTo.briefs(), label: t('briefs') },
    { href: pathTo.bases(), label: t('bases') },
  ]
  return (
    <header className="relative border-b border-hairline">
      <a
        href="#main"
        className="absolute top-2 left-2 z-30 -translate-y-20 bg-paper-raised px-4 py-2 focus:translate-y-0"
      >
        {t('skip')}
      </a>
      <div className="frame flex min-h-16 items-center gap-x-1 min-[30rem]:gap-x-3">
        <Link href={pathTo.home()} className="mr-auto flex min-h-11 items-center gap-2.5">
          <Seal size={34} />
          <span className="font-serif text-lg leading-none font-semibold">
            <span lang="zh-Hans" className={nameIn('zh')}>
              合鸣
            </span>{' '}
            <span lang="en" className={nameIn('en')}>
              Heming
            </span>
          </span>
        </Link>
        <SiteNavigation entries={entries} label={t('navigation')} menuLabel={t('menu')} />
        <div className="flex items-center min-[60rem]:ml-3">
          <Suspense>
            <LanguageSwitch />
          </Suspense>
          <ThemeToggle label={t('theme')} />
          <Suspense>
            <AccountMenu />
          </Suspense>
        </div>
      </div>
    </header>
  )
}
