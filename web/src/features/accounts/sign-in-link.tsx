'use client'

import { useSearchParams } from 'next/navigation'
import { usePathname } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { AccountIcon } from './account-icon.tsx'

/** Paths that nobody wants to come back to after signing in. */
const passing = [
  pathTo.signIn(),
  pathTo.signUp(),
  pathTo.verifyEmail(),
  pathTo.forgotPassword(),
  pathTo.resetPassword(),
]

/** Leads to the sign-in, and from there back to this page. */
export function SignInLink({ label }: { label: string }) {
  const pathname = usePathname()
  const query = useSearchParams().toString()
  const back = passing.includes(pathname) ? undefined : query ? `${pathname}?${query}` : pathname
  return (
    <Link
      href={pathTo.signIn(back)}
      title={label}
      className="inline-flex min-h-11 min-w-11 items-center justify-center text-sm whitespace-nowrap hover:underline"
    >
      {/* A phone has no room for the word. */}
      <AccountIcon className="min-[30rem]:hidden" />
      <span className="px-2 max-[30rem]:sr-only">{label}</span>
    </Link>
  )
}
