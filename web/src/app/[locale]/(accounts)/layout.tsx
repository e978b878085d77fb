import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AccountMessages } from '@/features/accounts/account-messages.tsx'

/** Nobody searches for these pages, and the addresses of some carry what is nobody else's business. */
export const metadata: Metadata = { robots: { index: false }, referrer: 'same-origin' }

export default function AccountsLayout({ children }: { children: ReactNode }) {
  return <AccountMessages>{children}</AccountMessages>
}
