import { cleanup, render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import { afterEach, expect, it } from 'vitest'
import en from '../../../messages/en.json'
import { VerifyEmail } from './verify-email.tsx'

// What is left mounted would work on after the test's window is gone.
afterEach(cleanup)

const { findFirm, goOn } = en.accounts

// The page promises the search of one's firm next; who signed up from the home page had no other errand.
it.each([
  [undefined, findFirm, '/account/register-firm'],
  ['/', findFirm, '/account/register-firm'],
  ['/firms/palace-museum/claim', goOn, '/firms/palace-museum/claim'],
])('having come from %s, a new user goes on by “%s” to %s', (returnPath, name, path) => {
  render(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Asia/Shanghai">
      <VerifyEmail outcome="verified" signedIn returnPath={returnPath} />
    </NextIntlClientProvider>,
  )
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(`/en${path}`)
})
