import { type Messages, NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/**
 * Hands the texts about accounts, and those of the features named, to components in the browser; pages
 * without such components need not carry them.
 */
export async function AccountMessages({
  also = [],
  children,
}: {
  also?: (keyof Messages)[]
  children: ReactNode
}) {
  const { client, accounts, ...rest } = await getMessages()
  const others = Object.fromEntries(also.map((name) => [name, rest[name as keyof typeof rest]]))
  return (
    <NextIntlClientProvider messages={{ client, accounts, ...others }}>{children}</NextIntlClientProvider>
  )
}
