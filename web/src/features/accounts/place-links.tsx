import { useTranslations } from 'next-intl'
import { Link } from '@/ui/link.tsx'
import type { PlaceLink } from './place-links.ts'

/** Ways to what one may do in a firm or a base, in a line. */
export function PlaceLinks({ links }: { links: PlaceLink[] }) {
  const t = useTranslations('accounts')
  return (
    <p className="mt-1 flex flex-wrap gap-x-6 text-base">
      {links.map(({ href, label }) => (
        <Link key={href} href={href} className="quiet-link inline-flex min-h-11 items-center">
          {t(label)}
        </Link>
      ))}
    </p>
  )
}
