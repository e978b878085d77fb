import type { APIRequestContext } from '@playwright/test'
import { expect, expectSound, type Locale, localesOf, phone, test } from '../journey.ts'
import { declineAsAdmin } from './declining.ts'
import { readMailLink } from './mailbox.ts'
import { arrive, arriveOnTheWay, words } from './person.ts'
import { signInAsSample } from './sample-accounts.ts'

test.use({ viewport: phone, expectedErrors: [/status of 404/] })

const say = {
  zh: {
    ask: '用这个示例体验移除申请',
    means: '移除意味着什么',
    document: '一份文件',
    field: '文件名称',
    why: '移除原因（选填）',
    send: '提交移除申请',
    sent: '申请已提交',
    waiting: '待审核',
    queue: '待审核的移除',
    accept: '移除资料',
    acceptNow: '确认永久移除',
    done: '资料已移除',
    gone: '已移除',
    removed: '已移除的资料',
    mail: /资料已移除/,
    byRequest: '应机构要求移除',
    missing: '页面不存在',
    none: '您还没有申请过移除',
  },
  en: {
    ask: 'Try requesting removal of this sample',
    means: 'What removal means',
    document: 'A document',
    field: 'Name of the document',
    why: 'Reason for removal (optional)',
    send: 'Request removal',
    sent: 'Your request has been submitted',
    waiting: 'Pending',
    queue: 'Removals to review',
    accept: 'Remove the profile',
    acceptNow: 'Remove permanently',
    done: 'Profile removed',
    gone: 'Removed',
    removed: 'Removed profiles',
    mail: /the profile of Sample .+ has been removed/,
    byRequest: 'at the organisation’s request',
    missing: 'Page not found',
    none: 'You have not requested any removal',
  },
} as const

/** Samples that no other journey looks at; the last is there for a second run of either language. */
const toBeRemoved: Record<Locale, string[]> = {
  zh: ['sample-embroidery-house', 'sample-game-studio'],
  en: ['sample-animation-studio', 'sample-game-studio'],
}

/** The first of the firms that is there still, with its name. */
async function findListed(request: APIRequestContext, locale: Locale): Promise<{ id: string; name: string }> {
  const query = 'query ($id: ID!) { firm(id: $id) { nameZh nameEn } }'
  for (const id of toBeRemoved[locale]) {
    const response = await request.post('/graphql', { data: { query, variables: { id } } })
    const { firm } = (await response.json()).data
    if (firm) return { id, name: locale === 'zh' ? firm.nameZh : firm.nameEn }
  }
  throw new Error(`All of ${toBeRemoved[locale]} are removed: start from an empty data folder.`)
}

for (const locale of localesOf('removal')) {
  test.describe(locale, () => {
    // One language by day and one by night.
    test.use({ colorScheme: locale === 'en' ? 'dark' : 'light' })
    const w = say[locale]
    test('a newcomer asks on a phone that a profile be removed, a curator removes it, and nobody finds it', async ({
      page,
      browser,
      request,
    }) => {
      test.setTimeout(120_000)
      const firm = await findListed(request, locale)
      const directory = `/${locale}/firms?sample=sample`
      const listed = page.getByRole('article').getByRole('link', { name: firm.name })
      await page.goto(directory)
      await expect(listed).toBeVisible()
      await page.goto(`/${locale}/firms/${firm.id}`)
      await page.getByRole('link', { name: w.ask }).click()

      await page.waitForURL(/\/sign-in\?next=/)
      const person = await arriveOnTheWay(page, locale)
      await page.waitForURL(`**/${locale}/firms/${firm.id}/removal`)

      const send = page.getByRole('button', { name: w.send })
      await expect(send).toBeEnabled()
      await expect(page.getByRole('heading', { name: w.means })).toBeVisible()
      await page.getByRole('radio', { name: w.document }).check()
      await page.getByLabel(w.field).fill('公函 0077, letter under our seal')
      await page.getByLabel(w.why).fill('We do not want to be listed.')
      await expectSound(page)
      await send.click()
      await expect(page.getByRole('status').filter({ hasText: w.sent })).toBeFocused()
      const own = page.getByRole('main').getByRole('listitem').filter({ hasText: '公函 0077' })
      await expect(own.getByText(w.waiting, { exact: true })).toBeVisible()
      await expectSound(page)
      await page.goto(`/${locale}/firms/${firm.id}/removal`)
      await expect(own).toContainText('We do not want to be listed.')
      await expect(send).toBeHidden()

      const curator = await signInAsSample(browser, locale, 'curator')
      await curator.locator('summary', { hasText: words[locale].menu }).click()
      await curator.getByRole('banner').getByRole('link', { name: w.queue }).click()
      const asked = curator.getByRole('main').getByRole('listitem').filter({ hasText: person.email })
      await expect(asked).toContainText(firm.name)
      await expect(curator.getByRole('link', { name: w.removed })).toHaveCount(0)
      await asked.locator('summary', { hasText: w.accept }).click()
      const remove = asked.getByRole('button', { name: w.acceptNow })
      await expect(remove).toBeEnabled()
      await expectSound(curator)
      await remove.click()
      await expect(curator.getByRole('status').filter({ hasText: w.done })).toBeFocused()
      await expect(curator.getByRole('status').filter({ hasText: w.done })).toContainText(firm.name)
      await expect(asked).toBeHidden()
      await expectSound(curator)
      await curator.context().close()

      for (const path of [`firms/${firm.id}`, `firms/${firm.id}/removal`]) {
        expect((await page.goto(`/${locale}/${path}`))?.status()).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.missing)
      }
      expect((await request.get(`/${locale}/firms/${firm.id}`)).status()).toBe(404)
      await page.goto(directory)
      await expect(page.getByRole('article').first()).toBeVisible()
      await expect(listed).toHaveCount(0)
      await page.goto(await readMailLink(person.email, w.mail))
      await expect(own.getByText(w.gone, { exact: true })).toBeVisible()
      await expect(own.getByRole('heading')).toContainText(firm.name)
      await expect(own.getByRole('link')).toHaveCount(0)
      await expectSound(page)

      const admin = await signInAsSample(browser, locale, 'admin')
      await admin.goto(`/${locale}/account/removals-to-review`)
      await admin.getByRole('main').getByRole('link', { name: w.removed }).click()
      await expect(admin.getByRole('heading', { level: 1 })).toHaveText(w.removed)
      const left = admin.getByRole('main').getByRole('listitem').filter({ hasText: firm.id })
      await expect(left).toContainText(firm.name)
      await expect(left).toContainText(w.byRequest)
      await expectSound(admin)
      await admin.context().close()
    })
  })
}

test('a request is declined with a reason only; its requester reads it and may ask again', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  // A real organisation without a base: the platform's admin decides.
  const firm = 'palace-museum'
  const person = await arrive(page, 'en')
  await page.goto(`/en/firms/${firm}`)
  await page.getByRole('link', { name: 'Prefer not to be listed? Request removal' }).click()
  await page.waitForURL(`**/en/firms/${firm}/removal`)
  const send = page.getByRole('button', { name: say.en.send })
  await expect(send).toBeEnabled()
  await page.getByRole('radio', { name: say.en.document }).check()
  await send.click()
  await expect(page.getByLabel(say.en.field)).toHaveAccessibleDescription(/Please fill in this field/)
  await page.getByLabel(say.en.field).fill('A letter without a seal')
  await send.click()
  const own = page.getByRole('main').getByRole('listitem').filter({ hasText: 'A letter without a seal' })
  await expect(own.getByText(say.en.waiting, { exact: true })).toBeVisible()

  await declineAsAdmin(browser, 'removals-to-review', person.email, 'The letter bears no seal.')
  await page.goto(await readMailLink(person.email, /request to remove .+ has been declined/))
  await expect(own).toContainText('Reason: The letter bears no seal.')
  await expectSound(page)
  await page.getByRole('link', { name: 'Request removal again with better evidence' }).click()
  await expect(send).toBeEnabled()
  await expect(page.getByRole('heading', { name: 'Your previous request' })).toBeVisible()
})

test('who reviews nothing finds no queue and no list, and the own list says how to begin', async ({
  page,
}) => {
  await arrive(page, 'zh')
  for (const path of ['removals-to-review', 'removed-firms', 'outbox']) {
    expect((await page.goto(`/zh/account/${path}`))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.zh.missing)
  }
  await page.goto('/zh/account/removals')
  await expect(page.getByText(say.zh.none)).toBeVisible()
  await expectSound(page)
})
