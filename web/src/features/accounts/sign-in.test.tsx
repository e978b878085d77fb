import { cleanup, render, screen } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { pathTo } from '@/i18n/paths.ts'
import { MESSAGES } from '@/testing/messages.ts'
import { SignIn } from './sign-in.tsx'

afterEach(cleanup)

describe.each(['zh', 'en'] as const)('%s: the sign-in', (locale) => {
  const { signInFor } = MESSAGES[locale].accounts
  const show = (returnPath?: string) =>
    render(
      <AppRouterContext value={{} as never}>
        <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="Asia/Shanghai">
          <SignIn returnPath={returnPath} />
        </NextIntlClientProvider>
      </AppRouterContext>,
    )

  it('says why it is shown to who is about to register or claim a firm', () => {
    show(pathTo.registerFirm())
    expect(screen.getByText(signInFor.register)).toBeTruthy()
    cleanup()
    show(pathTo.claimFirm('firm'))
    expect(screen.getByText(signInFor.claim)).toBeTruthy()
  })

  it('gives no reason to who came by themselves', () => {
    show(pathTo.firms())
    for (const reason of Object.values(signInFor)) expect(screen.queryByText(reason)).toBeNull()
  })
})
