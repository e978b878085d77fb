'use client'

import { useLocale } from 'next-intl'
import { usePathname } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { AccountIcon } from './account-icon.tsx'
import { openFresh } from './return-path.ts'

/** Who is signed in, what is theirs, and signing out; its links work without script. */
export function AccountDropdown({
  label,
  name,
  email,
  waiting,
  entries,
  signOut,
}: {
  label: string
  name: string
  email: string
  /** What waits for a decision of the reader: how much, the same in words, and where. */
  waiting: { count: string; message: string; href: string } | undefined
  entries: { href: string; label: string }[]
  signOut: string
}) {
  const locale = useLocale()
  const pathname = usePathname()
  return (
    // The key closes the menu when its link has led somewhere.
    <details
      key={pathname}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary className="relative inline-flex size-11 items-center justify-center" title={label}>
        <AccountIcon />
        {waiting && (
          <span
            aria-hidden="true"
            className="absolute top-0 right-0 min-w-4 rounded-small bg-cinnabar-fill px-1 text-center text-[0.6875rem] leading-4 text-on-cinnabar"
          >
            {waiting.count}
          </span>
        )}
        <span className="sr-only">
          {label}
          {waiting && ` (${waiting.message})`}
        </span>
      </summary>
      <div className="absolute right-0 top-full z-20 w-64 border border-hairline bg-paper-raised px-4 py-2 shadow-raised">
        <p className="py-2">
          <span className="block font-medium">{name}</span>
          <span className="block text-sm text-ink-soft">{email}</span>
        </p>
        {waiting && (
          <Link
            href={waiting.href}
            className="quiet-link flex min-h-11 items-center border-t border-hairline font-medium"
          >
            {waiting.message}
          </Link>
        )}
        <ul className="divide-y divide-hairline border-t border-hairline">
          {entries.map((entry) => (
            <li key={entry.href}>
              <Link href={entry.href} className="flex min-h-11 items-center hover:underline">
                {entry.label}
              </Link>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="min-h-11 w-full text-left hover:underline"
              onClick={async () => {
                // Every page has this menu: its client is fetched when somebody signs out.
                const { authClient } = await import('./auth-client.ts')
                const { error } = await authClient.signOut()
                // A session that is over already is as good as signed out.
                if (!error || error.status === 401) openFresh(locale, pathTo.home())
              }}
            >
              {signOut}
            </button>
          </li>
        </ul>
      </div>
    </details>
  )
}
