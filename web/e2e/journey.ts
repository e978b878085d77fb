import { createHash, randomInt } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** Both languages of the site. */
export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/**
 * The languages in which a long journey is made: both, or, where JOURNEY_SEED is set, the one that it draws
 * for this journey.
 */
export function localesOf(journey: string): readonly Locale[] {
  const seed = process.env.JOURNEY_SEED
  if (!seed) return locales
  const [first = 0] = createHash('sha256').update(`${seed} ${journey}`).digest()
  return [locales[first % 2 === 0 ? 0 : 1]]
}

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

/**
 * No violation of any level that axe finds on the page, once its title has come, which Next sends last. Rules
 * that pass are not described, and no page of its own gathers the frames, of which our pages have none: both
 * take longer than the rules do.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/./)
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await axe.analyze()
  expect(
    violations.map(
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

/** Everything in the header stands within the screen, whole, and nothing of it over something else. */
export async function expectHeaderFits(page: Page): Promise<void> {
  const controls = page
    .getByRole('banner')
    .locator('a:not([href="#main"]), button, summary')
    .filter({ visible: true })
  const boxes = await controls.evaluateAll((all) =>
    all.map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      const cut = each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline'
      return { text: each.textContent, left, right, top, bottom, cut }
    }),
  )
  const { clientWidth } = await page.evaluate(() => ({ clientWidth: document.documentElement.clientWidth }))
  expect(boxes.length).toBeGreaterThanOrEqual(5)
  for (const box of boxes) {
    expect.soft(box.left, `left of ${box.text}`).toBeGreaterThanOrEqual(0)
    expect.soft(box.right, `right of ${box.text}`).toBeLessThanOrEqual(clientWidth)
    expect.soft(box.cut, `${box.text} is cut`).toBe(false)
    for (const other of boxes) {
      const apart = box === other || box.right <= other.left + 0.5 || other.right <= box.left + 0.5
      const above = box.bottom <= other.top + 0.5 || other.bottom <= box.top + 0.5
      expect.soft(apart || above, `${box.text} covers ${other.text}`).toBe(true)
    }
  }
}

/** No violation, and nothing wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

export { expect }
