import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectSound, localesOf, phone, test } from './journey.ts'

const words = {
  zh: {
    they: '为什么是它',
    you: '对方为什么可能感兴趣',
    compare: '并排比较',
    all: '全部理由',
    score: /^契合度：(高|较高|一般)（\d+\/100）$/,
    path: '在关系图谱中的依据',
    failed: '依据暂时无法载入。',
    retry: '再试一次',
  },
  en: {
    they: 'Why this partner',
    you: 'Why they may be interested',
    compare: 'Compare side by side',
    all: 'All reasons',
    score: /^(Strong|Good|Possible) match \(\d+\sof\s100\)$/,
    path: 'Evidence in the graph',
    failed: 'The evidence could not be loaded.',
    retry: 'Try again',
  },
}

for (const locale of localesOf('partners')) {
  test(`${locale}: partners for a firm come with both sides’ reasons, which open`, async ({ page }) => {
    await page.goto(`/${locale}/partners?firm=dunhuang-academy`)
    const cards = page.getByRole('main').getByRole('article')
    await expect(cards).toHaveCount(10)
    for (const card of await cards.all()) {
      for (const name of [words[locale].they, words[locale].you])
        await expect(card.getByRole('heading', { name }).first()).toBeVisible()
      await expect(card.getByText(words[locale].score)).toBeVisible()
    }
    const reason = cards.first().locator('details').first()
    await reason.locator('summary').click()
    const path = reason.getByRole('list', { name: words[locale].path })
    await expect(path).toBeVisible()
    // A path leads from the subject to the partner.
    await expect(path.getByRole('listitem').first()).toContainText(
      locale === 'zh' ? '敦煌研究院' : 'Dunhuang Academy',
    )
    const partner = await cards.first().getByRole('heading', { level: 2 }).getByRole('link').textContent()
    await expect(path.getByRole('listitem').last()).toContainText(partner ?? '')
  })
}

/** Sentences of the cards that are in sight: reasons, closed ones too, but not what is folded away. */
const listSentences = (page: Page) =>
  page
    .getByRole('article')
    .locator('li')
    .filter({ visible: true })
    .evaluateAll((lines) => lines.map((line) => (line.querySelector('summary') ?? line).textContent ?? ''))

for (const locale of localesOf('reasons')) {
  test(`${locale}: cards show few reasons, none twice, and the rest when opened`, async ({ page }) => {
    await page.setViewportSize(phone)
    await page.goto(`/${locale}/partners?firm=palace-museum`)
    const cards = page.getByRole('main').getByRole('article')
    await expect(cards).toHaveCount(10)
    const before = await listSentences(page)
    expect(before.length).toBeGreaterThanOrEqual(10)
    expect(before.length).toBeLessThanOrEqual(60)
    expect(before.toSorted()).toEqual([...new Set(before)].toSorted())
    const first = cards.first()
    const shown = await first.locator('li').filter({ visible: true }).count()
    const all = first.locator('summary').filter({ hasText: words[locale].all })
    await all.focus()
    await page.keyboard.press('Enter')
    const more = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
    await expect(first.locator('li').filter({ visible: true })).toHaveCount(shown + more)
    // A reason from there opens, too.
    const folded = first.locator('details details').first()
    await folded.locator('summary').click()
    await expect(folded.getByRole('list', { name: words[locale].path })).toBeVisible()
    await expectSound(page)
  })
}

test('en: what nearly all partners are warned of is said once above them', async ({ page }) => {
  await page.goto('/en/partners?firm=dunhuang-academy')
  const note = page.getByText(/^To check for all partners on this page/)
  await expect(note).toHaveCount(1)
  const sentence = ((await note.textContent()) ?? '').split(': ')[1] ?? ''
  expect(sentence).not.toBe('')
  await expect(page.getByRole('article').getByText(sentence).filter({ visible: true })).toHaveCount(0)
})

test('en: the firms that were marked are compared, and not the first ones', async ({ page }) => {
  await page.goto('/en/partners?firm=dunhuang-academy')
  const cards = page.getByRole('main').getByRole('article')
  await expect(cards).toHaveCount(10)
  for (const index of [1, 4]) await cards.nth(index).getByRole('checkbox').check()
  const names = await cards.getByRole('heading', { level: 2 }).getByRole('link').allTextContents()
  await page.getByRole('button', { name: words.en.compare }).click()
  await expect(page).toHaveURL(/compare=[^&]+&compare=/)
  const headers = page.locator('#comparison').getByRole('columnheader').getByRole('link')
  await expect(headers).toHaveText([names[1] ?? '', names[4] ?? ''])
  // Firms of technology work in no field of culture: the row is left out.
  await expect(page.locator('#comparison').getByRole('rowheader', { name: 'Markets' })).toBeVisible()
  await expect(page.locator('#comparison').getByText('Heritage domains')).toHaveCount(0)
})

test('en: partners for a brief have every must-have capability, and can be compared', async ({ page }) => {
  await page.goto('/en/partners?brief=sample-brief-mountain-guests-series')
  const cards = page.getByRole('main').getByRole('article')
  await expect(cards.first()).toBeVisible()
  for (const index of [0, 1]) await cards.nth(index).getByRole('checkbox').check()
  const names = await cards.getByRole('heading', { level: 2 }).getByRole('link').allTextContents()
  await page.getByRole('button', { name: words.en.compare }).click()
  await expect(page).toHaveURL(/compare=[^&]+&compare=/)
  const comparison = page.locator('#comparison')
  await expect(comparison.getByRole('columnheader')).toContainText(names.slice(0, 2))
  // The one thing that the brief must have.
  const group = comparison.getByRole('rowgroup').filter({ hasText: 'Capabilities' })
  await expect(group.getByRole('cell')).toHaveCount(2)
  for (const each of await group.getByRole('cell').all())
    await expect(each).toContainText('Animation production')
  await comparison.getByRole('link', { name: 'Back to the list' }).click()
  await expect(comparison).toBeHidden()
  // The firms are still marked.
  for (const index of [0, 1]) await expect(cards.nth(index).getByRole('checkbox')).toBeChecked()
})

for (const locale of localesOf('comparison')) {
  for (const width of [390, 320]) {
    test(`${locale}: on a phone of ${width} px two firms fit side by side`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 })
      await page.goto(`/${locale}/partners?firm=zigong-haitian`)
      const cards = page.getByRole('main').getByRole('article')
      for (const index of [0, 2, 3]) await cards.nth(index).getByRole('checkbox').check()
      await page.getByRole('button', { name: words[locale].compare }).click()
      await expect(page).toHaveURL(/compare=[^&]+&compare=[^&]+&compare=/)
      // The third is reached by scrolling the table alone.
      await expectSound(page)
      const headers = page.locator('#comparison').getByRole('columnheader')
      await expect(headers).toHaveCount(3)
      const edges = await headers.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right))
      expect(edges[1]).toBeLessThanOrEqual(width)
      expect(edges[2]).toBeGreaterThan(width)
    })
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('zh: firms marked on one page of the list stay marked on the others', async ({ page }) => {
      await page.goto('/zh/partners?firm=dunhuang-academy')
      const cards = page.getByRole('main').getByRole('article')
      const bar = page.locator('form#compare')
      const nameOf = (index: number) =>
        cards.nth(index).getByRole('heading', { level: 2 }).getByRole('link').textContent()
      await expect(bar).toBeHidden()
      await cards.nth(1).getByRole('checkbox').check()
      await expect(bar).toContainText('已勾选')
      const names = [await nameOf(1)]
      await page.getByRole('button', { name: '下一页' }).click()
      await expect(page).toHaveURL(/after=/)
      await expect(bar).toBeInViewport()
      names.push(await nameOf(2))
      await cards.nth(2).getByRole('checkbox').check()
      await page.getByRole('button', { name: '上一页' }).click()
      await expect(page).not.toHaveURL(/after=|#/)
      await expect(cards.nth(1).getByRole('checkbox')).toBeChecked()
      await expect(cards.nth(2).getByRole('checkbox')).not.toBeChecked()
      await bar.getByRole('button', { name: words.zh.compare }).click()
      const headers = page.locator('#comparison').getByRole('columnheader').getByRole('link')
      await expect(headers).toHaveCount(2)
      expect((await headers.allTextContents()).toSorted()).toEqual(names.toSorted())
      await page.getByRole('link', { name: '返回伙伴列表' }).click()
      await bar.getByRole('link', { name: '取消勾选' }).click()
      await expect(bar).toBeHidden()
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
    })
  })
}

test('zh: a brief that nobody fits says so', async ({ page }) => {
  // No firm of the demo network both broadcasts live and translates.
  await page.goto('/zh/partners?brief=sample-brief-ferry-season')
  await expect(page.getByText('没有找到合适的伙伴', { exact: true })).toBeVisible()
})

test('en: a filter that leaves nobody says which part of it does', async ({ page }) => {
  await page.goto('/en/partners?firm=dunhuang-academy&type=COMPANY&capability=bogus')
  await expect(page.getByText('No partner matches all of these filters.')).toBeVisible()
  await expectSound(page)
  const advice = page.getByRole('main').getByRole('listitem')
  // All of the type lack that capability, and so do those of any other.
  await expect(advice).toHaveText([/^Remove “Capability: bogus”\d+ partners$/, /^Clear filters\d+ partners$/])
  const count = /\d+/.exec((await advice.first().textContent()) ?? '')?.[0]
  await advice.first().getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/partners\?firm=dunhuang-academy&type=COMPANY$/)
  await expect(page.getByText(`${count} suitable partners`)).toBeVisible()
})

test('zh: the filter narrows partners and stands in the address', async ({ page }) => {
  await page.goto('/zh/partners?firm=dunhuang-academy')
  await page.getByLabel('真实或示例').selectOption({ label: '只看示例' })
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page).toHaveURL(/only=sample/)
  const cards = page.getByRole('main').getByRole('article')
  await expect(cards.first()).toBeVisible()
  for (const name of await cards.getByRole('heading', { level: 2 }).allTextContents())
    expect(name).toContain('示例')
  // Back to the whole list, the form says so too.
  await page.goBack()
  await expect(page).toHaveURL(/\/zh\/partners\?firm=dunhuang-academy$/)
  await expect(page.getByLabel('真实或示例')).toHaveValue('')
  await page.goForward()
  await page.getByRole('link', { name: '清除筛选条件' }).click()
  await expect(page).toHaveURL(/\/zh\/partners\?firm=dunhuang-academy$/)
})

test('en: on a phone the filter is folded away, and says what it is', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/en/partners?firm=dunhuang-academy')
  const apply = page.getByRole('button', { name: 'Apply' })
  await expect(apply).toBeHidden()
  await page.getByText('Filter', { exact: true }).click()
  await expect(apply).toBeVisible()
})

test('en: by keyboard alone, a reason is reached and opened', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/en/partners?firm=zigong-haitian')
  const first = page.getByRole('main').getByRole('article').first()
  await first.getByRole('checkbox').focus()
  await page.keyboard.press('Tab')
  await expect(first.locator('summary').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first.getByRole('list', { name: words.en.path }).first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(
    first.getByRole('list', { name: words.en.path }).first().getByRole('link').first(),
  ).toBeFocused()
})

test('en: marks that make no comparison as they are say so', async ({ page }) => {
  await page.goto('/en/partners?firm=dunhuang-academy')
  const cards = page.getByRole('main').getByRole('article')
  await cards.nth(2).getByRole('checkbox').check()
  await page.getByRole('button', { name: words.en.compare }).click()
  await expect(page.getByText('Select at least one more firm')).toBeVisible()
  await expect(cards.nth(2).getByRole('checkbox')).toBeChecked()
  for (const index of [0, 1, 5]) await cards.nth(index).getByRole('checkbox').check()
  await page.getByRole('button', { name: words.en.compare }).click()
  await expect(page.getByText('At most 3 firms are compared at once')).toBeVisible()
  await expect(page.locator('#comparison').getByRole('columnheader')).toHaveCount(3)
})

test('zh: on a phone nothing that the keyboard reaches is under the bar of the comparison', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  await page.goto('/zh/partners?firm=zigong-haitian')
  const bar = page.locator('form#compare')
  await expect(bar).not.toBeInViewport()
  const first = page.getByRole('main').getByRole('article').first()
  await first.getByRole('checkbox').check()
  await expect(bar).toBeInViewport()
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab')
    const [focus, top] = await page.evaluate(() => [
      document.activeElement?.getBoundingClientRect().bottom ?? 0,
      document.querySelector('form#compare')?.getBoundingClientRect().top ?? 0,
    ])
    expect(focus, `stop ${stop}`).toBeLessThanOrEqual(top)
  }
})

for (const locale of ['zh', 'en'] as const) {
  test.describe(`${locale}: evidence that does not come`, () => {
    test.use({ expectedErrors: [/status of 503/] })

    test('is said to be missing, and comes when it is asked for again', async ({ page }) => {
      await page.goto(`/${locale}/partners?firm=dunhuang-academy`)
      let answers = false
      await page.route('**/graphql', (route) =>
        answers ? route.continue() : route.fulfill({ status: 503, body: 'away' }),
      )
      const reason = page.getByRole('main').getByRole('article').first().locator('details').first()
      await reason.locator('summary').focus()
      await page.keyboard.press('Enter')
      await expect(reason.getByRole('alert')).toContainText(words[locale].failed)
      await expectAccessible(page)
      answers = true
      await page.keyboard.press('Tab')
      await expect(reason.getByRole('button', { name: words[locale].retry })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(reason.getByRole('list', { name: words[locale].path })).toBeVisible()
    })
  })
}

test('en: evidence is loaded once for a list, however many reasons are opened', async ({ page }) => {
  let rankings = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) rankings += 1
  })
  await page.goto('/en/partners?firm=dunhuang-academy')
  const cards = page.getByRole('main').getByRole('article')
  for (const index of [0, 3]) {
    const reason = cards.nth(index).locator('details').first()
    await reason.locator('summary').click()
    await expect(reason.getByRole('list', { name: words.en.path })).toBeVisible()
  }
  expect(rankings).toBe(1)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('zh: the evidence of a partner stands on the page that its link leads to', async ({ page }) => {
    await page.goto('/zh/partners?firm=dunhuang-academy&type=COMPANY')
    const third = page.getByRole('main').getByRole('article').nth(2)
    const name = await third.getByRole('heading', { level: 2 }).getByRole('link').textContent()
    await third.locator('summary').first().click()
    await third.locator('details').first().getByRole('link').click()
    await expect(page).toHaveURL(/firm=dunhuang-academy&type=COMPANY&open=/)
    const opened = page
      .getByRole('main')
      .getByRole('article')
      .filter({
        has: page.getByRole('list', { name: words.zh.path }),
      })
    await expect(opened).toHaveCount(1)
    await expect(opened.getByRole('heading', { level: 2 }).getByRole('link')).toHaveText(name ?? '')
    const path = opened.getByRole('list', { name: words.zh.path }).first()
    await expect(path).toBeVisible()
    await expect(path.getByRole('listitem').first()).toContainText('敦煌研究院')
  })
})
