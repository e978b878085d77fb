import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, it, vi } from 'vitest'
import { MESSAGES } from '@/testing/messages.ts'
import { ErasureItem } from './erasure-item.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('the only owner of a firm is led to its members, and reads how long it can be taken back', async () => {
  const errors = [{ __typename: 'UserError', code: 'CONFLICT', field: null, message: 'The only owner.' }]
  const body = { data: { requestErasure: { __typename: 'Payload', errors } } }
  vi.stubGlobal('fetch', async () => Response.json(body))
  render(
    <AppRouterContext value={{} as never}>
      <PathnameContext value="/en/account/data">
        <NextIntlClientProvider locale="en" messages={MESSAGES.en} timeZone="Asia/Shanghai">
          <ErasureItem days={7} membersPages={[{ name: 'Lantern Workshop', href: '/firms/f/members' }]} />
        </NextIntlClientProvider>
      </PathnameContext>
    </AppRouterContext>,
  )
  expect(screen.getByText(/cooling-off period of 7 days/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button'))
  const alert = await screen.findByRole('alert', {}, { timeout: 20_000 })
  expect(alert.textContent).toContain('The only owner.')
  const link = screen.getByRole('link', { name: 'Members of Lantern Workshop' })
  expect(link.getAttribute('href')).toBe('/en/firms/f/members')
})
