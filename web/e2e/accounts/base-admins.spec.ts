import type { Page } from '@playwright/test'
import { expect, expectSound, type Locale, localesOf, phone, test } from '../journey.ts'
import { readMailLink } from './mailbox.ts'
import { arrive, words } from './person.ts'
import { signInAsSample } from './sample-accounts.ts'

test.use({ viewport: phone })

const say = {
  zh: {
    members: '成员',
    nobody: '目前没有人管理这个基地',
    administrator: /^管理员/,
    send: '发送邀请',
    sent: '邀请已发往',
    mail: /邀请您加入/,
    accept: '接受邀请',
    joined: '您已加入',
    handOver: '移交',
    places: '我的企业与基地',
    cityZh: '所在城市（中文）',
    cityEn: '所在城市（英文）',
    province: '省份',
    inProvince: '福建',
    base: '申请哪个出口基地认证（选填）',
    document: '一份文件',
    field: '文件名称',
    register: '登记企业',
    claimSent: '申请已提交',
    waits: '1 份申请待您审核',
    anyWait: /份申请待您审核/,
    queue: '待审核的认领',
    decline: '驳回',
    declineNow: '确认驳回',
    reason: '原因',
    declined: '已驳回',
  },
  en: {
    members: 'Members',
    nobody: 'Nobody manages this base yet',
    administrator: /^Administrator/,
    send: 'Send the invitation',
    sent: 'The invitation to',
    mail: /invitation to join/,
    accept: 'Accept the invitation',
    joined: 'You are now a member',
    handOver: 'Hand over',
    places: 'My firms and bases',
    cityZh: 'City in Chinese',
    cityEn: 'City in English',
    province: 'Province',
    inProvince: 'Fujian',
    base: 'Export base to verify the firm (optional)',
    document: 'A document',
    field: 'Name of the document',
    register: 'Register the firm',
    claimSent: 'Your claim has been submitted',
    waits: '1 request is waiting for your review',
    anyWait: /for your review/,
    queue: 'Claims to review',
    decline: 'Decline instead',
    declineNow: 'Decline',
    reason: 'Reason',
    declined: 'You declined',
  },
} as const

/** Bases that nobody runs and no other journey looks at; several, for a second run. */
const unstaffed: Record<Locale, string[]> = {
  zh: ['liling', 'hefei-shushan', 'changsha'],
  en: ['kaifeng-ftz', 'jinan-ftz', 'guangzhou-panyu'],
}

async function findUnstaffed(
  admin: Page,
  ids: string[],
): Promise<{ id: string; nameZh: string; nameEn: string }> {
  const query = `query ($id: ID!, $place: PlaceInput!) {
    exportBase(id: $id) { id nameZh nameEn }
    membersOf(place: $place) { members { role } }
  }`
  for (const id of ids) {
    const variables = { id, place: { baseId: id } }
    const { data } = await (await admin.request.post('/graphql', { data: { query, variables } })).json()
    if (data.membersOf.members.length === 0) return data.exportBase
  }
  throw new Error(`Somebody runs all of ${ids}: start from an empty data folder.`)
}

for (const locale of localesOf('base-admins')) {
  test.describe(locale, () => {
    // One language by day and one by night.
    test.use({ colorScheme: locale === 'zh' ? 'dark' : 'light' })
    const w = say[locale]
    test('the platform gives a base its first administrator, who sees how much waits there and decides it', async ({
      page,
      browser,
    }) => {
      test.setTimeout(180_000)
      const person = await arrive(page, locale)
      const menu = page.locator('summary', { hasText: words[locale].menu })

      const admin = await signInAsSample(browser, locale, 'admin')
      const base = await findUnstaffed(admin, unstaffed[locale])
      await admin.goto(`/${locale}/bases/${base.id}`)
      await admin.getByRole('main').getByRole('link', { name: w.members }).click()
      await expect(admin.getByText(w.nobody, { exact: true })).toBeVisible()
      // The first one must be able to invite others.
      await expect(admin.getByRole('radio', { name: w.administrator })).toBeChecked()
      await expectSound(admin)
      const send = admin.getByRole('button', { name: w.send })
      await expect(send).toBeEnabled()
      await admin.getByRole('main').locator('input[name=email]').fill(person.email)
      await send.click()
      await expect(admin.getByRole('status').filter({ hasText: w.sent })).toContainText(person.email)

      await page.goto(await readMailLink(person.email, w.mail))
      const accept = page.getByRole('button', { name: w.accept })
      await expect(accept).toBeEnabled()
      await accept.click()
      await expect(page.getByRole('status').filter({ hasText: w.joined })).toBeFocused()
      await page.getByRole('main').getByRole('link', { name: w.members }).click()
      await expect(page.getByRole('button', { name: w.send })).toBeEnabled()
      await expect(page.getByRole('heading', { name: w.handOver })).toBeVisible()
      await admin.reload()
      await expect(
        admin.getByRole('main').getByRole('listitem').filter({ hasText: person.name }),
      ).toBeVisible()
      await expect(admin.getByRole('heading', { name: w.handOver })).toBeHidden()
      await expectSound(admin)
      await admin.context().close()

      // Nothing waits, and nothing is said of it.
      await expect(menu).not.toContainText(w.anyWait)
      const founder = await (await browser.newContext({ viewport: phone })).newPage()
      const { email } = await arrive(founder, locale)
      const id = email.replace(/^traveller-|@.*$/g, '')
      const names = new URLSearchParams({ nameZh: `${id}坊`, nameEn: `${id} Studio`, website: '' })
      await founder.goto(`/${locale}/account/register-firm?${names}`)
      const form = founder.getByRole('main')
      const register = form.getByRole('button', { name: w.register, exact: true })
      await expect(register).toBeEnabled()
      await form.getByLabel(w.cityZh).fill('泉州')
      await form.getByLabel(w.cityEn).fill('Quanzhou')
      await form.getByLabel(w.province).selectOption(w.inProvince)
      await form.getByLabel(w.base).selectOption(base.id)
      await form.getByRole('radio', { name: w.document }).check()
      await form.getByLabel(w.field).fill('登记证 0091, county register')
      await register.click()
      await expect(founder.getByRole('status').filter({ hasText: w.claimSent })).toBeFocused()
      await expect(founder.locator('summary', { hasText: words[locale].menu })).not.toContainText(w.anyWait)
      await founder.context().close()

      await page.goto(`/${locale}/bases/${base.id}`)
      await expect(menu).toContainText(w.waits)
      await expect(page.getByRole('main').getByText(w.waits)).toBeVisible()
      await expectSound(page)
      await menu.click()
      await expect(page.getByRole('banner').getByText(w.waits).last()).toBeVisible()
      await expectSound(page)
      await page.getByRole('banner').getByRole('link', { name: w.places }).click()
      await expect(page.getByRole('main').getByText(w.waits)).toBeVisible()
      await expectSound(page)
      await page.getByRole('main').getByRole('link', { name: w.queue }).click()
      const asked = page.getByRole('main').getByRole('listitem').filter({ hasText: email })
      await expect(asked).toContainText('登记证 0091')
      await asked.locator('summary', { hasText: w.decline }).click()
      await asked.getByLabel(w.reason).fill('The register has no such entry.')
      await asked.getByRole('button', { name: w.declineNow }).click()
      await expect(page.getByRole('status').filter({ hasText: w.declined })).toBeFocused()
      await expect(asked).toBeHidden()
      // Gone from the header as well, which no navigation draws again.
      await expect(menu).not.toContainText(w.anyWait)
      await expectSound(page)
    })
  })
}
