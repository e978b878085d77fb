import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'

/** What somebody accepts who signs up (to a version of the terms), or who registers a firm. */
export function Agreement({ version }: { version?: string }) {
  const t = useTranslations('legal')
  const linkTo = (href: string) => (words: ReactNode) => (
    <Link href={href} className="quiet-link">
      {words}
    </Link>
  )
  const links = { terms: linkTo(pathTo.terms()), privacy: linkTo(pathTo.privacy()) }
  return version ? t.rich('agree', { ...links, version }) : t.rich('agreeFirm', links)
}
