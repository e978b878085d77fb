import type { Browser } from '@playwright/test'
import { expect, expectSound } from '../journey.ts'
import { signInAsSample } from './sample-accounts.ts'

/**
 * Declines, as the platform's admin, what somebody asked for; it takes a reason. Where the request shows a
 * code, `register` is where it is looked up.
 */
export async function declineAsAdmin(
  browser: Browser,
  queue: 'claims-to-review' | 'removals-to-review',
  email: string,
  reason: string,
  register?: { link: RegExp; href: string },
): Promise<void> {
  const admin = await signInAsSample(browser, 'en', 'admin')
  await admin.goto(`/en/account/${queue}`)
  const asked = admin.getByRole('main').getByRole('listitem').filter({ hasText: email })
  if (register)
    await expect(asked.getByRole('link', { name: register.link })).toHaveAttribute('href', register.href)
  await asked.locator('summary', { hasText: 'Decline instead' }).click()
  const decline = asked.getByRole('button', { name: 'Decline' })
  await expect(decline).toBeEnabled()
  await decline.click()
  await expect(asked.getByLabel('Reason')).toHaveAccessibleDescription(/Please fill in this field/)
  await expectSound(admin)
  await asked.getByLabel('Reason').fill(reason)
  await decline.click()
  await expect(admin.getByRole('status').filter({ hasText: 'You declined' })).toBeFocused()
  await admin.context().close()
}
