'use client'

import { useSearchParams } from 'next/navigation'
import { usePathname } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { AccountIcon } from './account-icon.tsx'
import { shortenReturnPath } from './return-path.ts'

/** Pages that signing in must not return to. */
const passing = [
  pathTo.signIn(),
  pathTo.signUp(),
  pathTo.verifyEmail(),
  pathTo.forgotPassword(),
  pathTo.resetPassword(),
]

/**
 * Link to the sign-in page, which then returns the user to the current page, unless that is one of the above.
 */
export function SignInLink({ label }: { label: string }) {
  const pathname = usePathname()
  const query = useSearchParams().toString()
  const back = passing.includes(pathname)
    ? undefined
    : shortenReturnPath(query ? `${pathname}?${query}` : pathname)
  return (
    <Link
      href={pathTo.signIn(back)}
      title={label}
      className="inline-flex min-h-11 min-w-11 items-center justify-center text-sm whitespace-nowrap hover:underline"
    >
      {/* Narrow screens show the icon alone; the label stays for screen readers. */}
      <AccountIcon className="min-[30rem]:hidden" />
      <span className="px-2 max-[30rem]:sr-only">{label}</span>
    </Link>
  )
}
