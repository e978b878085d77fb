import { cleanup, render, screen, within } from '@testing-library/react'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, it } from 'vitest'
import { pathTo } from '@/i18n/paths.ts'
import { MESSAGES } from '@/testing/messages.ts'
import { AccountDropdown } from './account-dropdown.tsx'

afterEach(cleanup)

it('what waits for the reader’s review is a link to it', () => {
  const { container } = render(
    <PathnameContext value="/zh">
      <NextIntlClientProvider locale="zh" messages={MESSAGES.zh} timeZone="Asia/Shanghai">
        <AccountDropdown
          label="账号"
          name="Lin"
          email="lin@firm.example"
          waiting={{ count: '3', message: '3 份申请待您审核', href: pathTo.claimsToReview() }}
          entries={[]}
          signOut="退出"
        />
      </NextIntlClientProvider>
    </PathnameContext>,
  )
  const link = within(container).getByText('3 份申请待您审核', { selector: 'a' })
  expect(link.getAttribute('href')).toBe(`/zh${pathTo.claimsToReview()}`)
  expect(screen.getByText('3', { selector: '[aria-hidden]' })).toBeTruthy()
})
