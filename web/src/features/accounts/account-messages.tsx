import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** Hands the texts about accounts to components in the browser; pages without such components need not carry them. */
export async function AccountMessages({ children }: { children: ReactNode }) {
  const { client, accounts } = await getMessages()
  return <NextIntlClientProvider messages={{ client, accounts }}>{children}</NextIntlClientProvider>
}
