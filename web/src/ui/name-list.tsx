import { useLocale } from 'next-intl'
import { nameOf } from '@/i18n/language.ts'
import { Link } from './link.tsx'

/** Names of things, each on a line and a link to its page. */
export function NameList({
  things,
  path,
}: {
  things: readonly { id: string; nameZh: string; nameEn: string }[]
  /** Path of a thing's page, without the language. */
  path: (id: string) => string
}) {
  const locale = useLocale()
  return (
    <ul>
      {things.map((thing) => (
        <li key={thing.id}>
          <Link href={path(thing.id)} className="quiet-link">
            {nameOf(locale, thing)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
