'use client'

import { clsx } from 'clsx'
import { usePathname } from '@/i18n/navigation.ts'
import { Link } from '@/ui/link.tsx'

/** An entry of the navigation; `href` is a path without the language. */
export interface NavigationEntry {
  href: string
  label: string
}

/** The entries in a line from 60rem on, behind a word below that; it opens without script. */
export function SiteNavigation({
  entries,
  label,
  menuLabel,
}: {
  entries: NavigationEntry[]
  label: string
  menuLabel: string
}) {
  const pathname = usePathname()
  const links = (className: string) =>
    entries.map(({ href, label: text }) => {
      const here = pathname === href || pathname.startsWith(`${href}/`)
      return (
        <li key={href}>
          <Link
            href={href}
            aria-current={here ? (pathname === href ? 'page' : 'true') : undefined}
            className={clsx(
              'inline-flex min-h-11 items-center',
              className,
              here && 'underline decoration-cinnabar decoration-2 underline-offset-[0.5em]',
            )}
          >
            {text}
          </Link>
        </li>
      )
    })
  return (
    <>
      <nav aria-label={label} className="hidden min-[60rem]:block">
        <ul className="flex gap-x-6 text-[0.9375rem]">{links('hover:underline underline-offset-[0.5em]')}</ul>
      </nav>
      {/* The key closes the menu when its link has led somewhere. */}
      <details
        key={pathname}
        className="group min-[60rem]:hidden"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.currentTarget.open = false
          event.currentTarget.querySelector('summary')?.focus()
        }}
      >
        <summary className="flex min-h-11 items-center gap-2 px-2 text-sm whitespace-nowrap">
          <svg
            width="16"
            height="12"
            viewBox="0 0 16 12"
            aria-hidden="true"
            stroke="currentColor"
            strokeWidth="1.5"
          >
            <path d="M0 1h16M0 6h16M0 11h16" />
          </svg>
          {menuLabel}
        </summary>
        <nav
          aria-label={label}
          className="absolute inset-x-0 top-full z-20 border-y border-hairline bg-paper-raised shadow-raised"
        >
          <ul className="frame divide-y divide-hairline py-1">{links('w-full py-1')}</ul>
        </nav>
      </details>
    </>
  )
}
