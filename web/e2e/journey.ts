import { randomInt } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** Both languages of the site. */
export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/** A phone of usual width. */
export const phone = { width: 390, height: 844 }

interface Fixtures {
  /**
   * Errors that the test brings about itself and that the browser therefore reports, e.g. `/status of 404/`.
   */
  expectedErrors: RegExp[]
  consoleGuard: undefined
}

/**
 * A test that fails on an error or a warning in the console, on an exception in a page, and on a rejected
 * resource.
 */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  // Each test comes from an address of its own, as if through a proxy: together they sign up more often
  // than one address may.
  extraHTTPHeaders: async ({ baseURL: _ }, use) => {
    await use({ 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` })
  },
  consoleGuard: [
    async ({ page, expectedErrors }, use) => {
      const heard: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          heard.push(`${message.type()}: ${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => heard.push(`exception: ${error.message}`))
      await use(undefined)
      expect(heard.filter((line) => !expectedErrors.some((pattern) => pattern.test(line)))).toEqual([])
    },
    { auto: true },
  ],
})

/** No violation that axe calls serious or critical on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, help, nodes }) =>
          `${id}: ${help}: ${nodes
            .map(({ html }) => html)
            .slice(0, 3)
            .join(' | ')}`,
      ),
  ).toEqual([])
}

/** Nothing on the page is wider than the screen, so that it does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  expect(content).toBeLessThanOrEqual(screen)
}

/** Both of the above. */
export async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

export { expect }
