import { readFile } from 'node:fs/promises'
import type { APIRequestContext } from '@playwright/test'
import { expect, expectSound, type Locale, localesOf, phone, test } from '../journey.ts'
import { declineAsAdmin } from './declining.ts'
import { pdf } from './files.ts'
import { readMailLink } from './mailbox.ts'
import { arrive, arriveOnTheWay, somebody, words } from './person.ts'
import { signInAsSample } from './sample-accounts.ts'

test.use({ viewport: phone })

const say = {
  zh: {
    claim: '用这个示例体验认领',
    document: '一份文件',
    field: '文件名称',
    files: '附件（选填）',
    send: '提交申请',
    sent: '申请已提交',
    waiting: '待审核',
    own: '我的认领申请',
    queue: '待审核的认领',
    accept: '通过并移交资料',
    acceptNow: '确认移交',
    becomes: '将成为',
    until: '认证有效期至',
    handedOver: '已移交给',
    accepted: '已通过',
    mail: /申请已通过/,
    verified: '由示例',
    open: '下一步：完善企业资料',
    range: '请填写',
    noAccess: '页面不存在',
  },
  en: {
    claim: 'Try claiming this sample',
    document: 'A document',
    field: 'Name of the document',
    files: 'Files (optional)',
    send: 'Submit claim',
    sent: 'Your claim has been submitted',
    waiting: 'Pending',
    own: 'My claims',
    queue: 'Claims to review',
    accept: 'Accept and hand over',
    acceptNow: 'Hand over now',
    becomes: 'becomes an owner of',
    until: 'Verified until',
    handedOver: 'now belongs to',
    accepted: 'Accepted',
    mail: /your claim for Sample .+ has been accepted/,
    verified: 'by Sample',
    open: 'Next: complete the profile',
    range: 'Enter a value between',
    noAccess: 'Page not found',
  },
} as const

const withdrawal = {
  zh: { withdraw: '撤回申请', now: '确认撤回', done: '申请已撤回', status: '已撤回', again: '再次申请' },
  en: {
    withdraw: 'Withdraw the claim',
    now: 'Withdraw now',
    done: 'Your claim has been withdrawn',
    status: 'Withdrawn',
    again: 'Claim again',
  },
} as const

/**
 * Samples that no other journey looks at, so that handing one over disturbs none; several, for a second run.
 */
const toBeClaimed: Record<Locale, string[]> = {
  zh: ['sample-capture-lab', 'sample-publisher', 'sample-puppet-theatre'],
  en: ['sample-streaming', 'sample-cross-border', 'sample-ai-translation'],
}

async function findUnclaimed(request: APIRequestContext, ids: string[]): Promise<string> {
  for (const id of ids) {
    const query = 'query ($id: ID!) { firm(id: $id) { claimed } }'
    const response = await request.post('/graphql', { data: { query, variables: { id } } })
    if (!(await response.json()).data.firm.claimed) return id
  }
  throw new Error(`All of ${ids} are claimed: start from an empty data folder.`)
}

for (const locale of localesOf('claims')) {
  test.describe(locale, () => {
    // One language by day and one by night.
    test.use({ colorScheme: locale === 'en' ? 'dark' : 'light' })
    const w = say[locale]
    test(`a newcomer claims a profile on a phone, a curator verifies it, and the newcomer owns it`, async ({
      page,
      browser,
      request,
    }) => {
      test.setTimeout(120_000)
      const firm = await findUnclaimed(request, toBeClaimed[locale])
      await page.goto(`/${locale}/firms/${firm}`)
      await page.getByRole('link', { name: w.claim }).click()

      await page.waitForURL(/\/sign-in\?next=/)
      const person = await arriveOnTheWay(page, locale)
      await page.waitForURL(`**/${locale}/firms/${firm}/claim`)

      const send = page.getByRole('button', { name: w.send })
      await expect(send).toBeEnabled()
      await expectSound(page)
      await page.getByRole('radio', { name: w.document }).check()
      await page.getByLabel(w.field).fill('登记证 0042, county register, shelf 3')
      // What is chosen later is added to what was chosen before.
      await page.getByLabel(w.files).setInputFiles([pdf('登记证.pdf')])
      await page.getByLabel(w.files).setInputFiles([pdf('letter.pdf')])
      await expect(page.getByText('登记证.pdf').first()).toBeVisible()
      await expectSound(page)
      await send.click()
      await expect(page.getByRole('status').filter({ hasText: w.sent })).toBeFocused()
      await expect(page.getByRole('main').getByText(w.waiting, { exact: true })).toBeVisible()
      await expect(page.getByRole('link', { name: 'letter.pdf' })).toBeVisible()
      await expectSound(page)
      await page.goto(`/${locale}/firms/${firm}/claim`)
      await expect(page.getByRole('button', { name: w.send })).toBeHidden()

      const curator = await signInAsSample(browser, locale, 'curator')
      await curator.locator('summary', { hasText: words[locale].menu }).click()
      await curator.getByRole('link', { name: w.queue }).click()
      const claim = curator.getByRole('main').getByRole('listitem').filter({ hasText: person.email })
      await expect(claim).toContainText('登记证 0042')
      const [download] = await Promise.all([
        curator.waitForEvent('download'),
        claim.getByRole('link', { name: '登记证.pdf' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('登记证.pdf')
      expect(await readFile(await download.path(), 'utf8')).toBe(pdf('登记证.pdf').buffer.toString())
      await expectSound(curator)
      // One press by mistake hands nothing over.
      await expect(claim.getByRole('button', { name: w.acceptNow })).toBeHidden()
      await claim.locator('summary', { hasText: w.accept }).click()
      await expect(claim.getByText(`${person.email} ${w.becomes}`)).toBeVisible()
      await expect(claim.getByRole('button', { name: w.acceptNow })).toBeEnabled()
      await claim.getByLabel(w.until).fill('2020-01-01')
      await claim.getByRole('button', { name: w.acceptNow }).click()
      await expect(claim.getByLabel(w.until)).toHaveAccessibleDescription(new RegExp(w.range))
      const nextYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10)
      await claim.getByLabel(w.until).fill(nextYear)
      await claim.getByRole('button', { name: w.acceptNow }).click()
      await expect(curator.getByRole('status').filter({ hasText: w.handedOver })).toBeFocused()
      await expect(claim).toBeHidden()
      await expectSound(curator)
      await curator.context().close()

      await page.locator('summary', { hasText: words[locale].menu }).click()
      await page.getByRole('banner').getByRole('link', { name: w.own }).click()
      await expect(page.getByRole('main').getByText(w.accepted, { exact: true })).toBeVisible()
      await expect(page.getByRole('link', { name: w.open })).toBeVisible()
      await page.goto(await readMailLink(person.email, w.mail))
      await expect(page.getByRole('complementary')).toContainText(w.verified)
      await expect(page.getByRole('link', { name: w.claim })).toBeHidden()
      await expectSound(page)
    })
  })
}

test('a claim is declined with a reason only; its claimant reads it and may claim again', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  // A real organisation without a base: the platform's admin decides.
  const firm = 'palace-museum'
  const person = await arrive(page, 'en')
  await page.goto(`/en/firms/${firm}/claim`)
  const send = page.getByRole('button', { name: say.en.send })
  await expect(send).toBeEnabled()
  // By keyboard alone.
  await page.getByRole('radio', { name: 'My work e-mail is on its domain' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Unified social credit code' })).toBeChecked()
  await page.keyboard.press('Tab')
  const code = page.getByRole('textbox', { name: 'Unified social credit code' })
  await expect(code).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(code).toHaveAccessibleDescription(/Please fill in this field/)
  await page.keyboard.type('91350100M000100Y44')
  await page.keyboard.press('Enter')
  await expect(code).toHaveAccessibleDescription(/check character of this .* is wrong/)
  await expect(code).toBeFocused()
  await code.fill('9135 0100 m000 100y 43')
  await send.click()
  const own = page.getByRole('main').getByRole('listitem').filter({ hasText: '91350100M000100Y43' })
  await expect(own.getByText('Pending', { exact: true })).toBeVisible()

  await declineAsAdmin(
    browser,
    'claims-to-review',
    person.email,
    'This is the code of another institution.',
    // Where a reviewer looks up the code of a company.
    { link: /national register of companies \(gsxt\.gov\.cn\)/, href: 'https://www.gsxt.gov.cn/' },
  )
  await page.goto(await readMailLink(person.email, /your claim for .+ has been declined/))
  await expect(own).toContainText('Reason: This is the code of another institution.')
  await expectSound(page)
  await page.getByRole('link', { name: 'Claim again with better evidence' }).click()
  await expect(page.getByRole('button', { name: say.en.send })).toBeEnabled()
  await expect(page.getByRole('heading', { name: 'Your previous claim' })).toBeVisible()
})

for (const locale of localesOf('claims: withdrawal'))
  test(`${locale}: a claim that waits is taken back by its requester, and may be made again`, async ({
    page,
  }) => {
    const { document, field, send, waiting, own } = say[locale]
    const { withdraw, now, done, status, again } = withdrawal[locale]
    await arrive(page, locale)
    await page.goto(`/${locale}/firms/palace-museum/claim`)
    await page.getByRole('radio', { name: document }).check()
    await page.getByLabel(field).fill('letter 5')
    await page.getByRole('button', { name: send }).click()
    const claim = page.getByRole('main').getByRole('listitem').filter({ hasText: 'letter 5' })
    await expect(claim.getByText(waiting, { exact: true })).toBeVisible()
    await claim.locator('summary', { hasText: withdraw }).focus()
    await page.keyboard.press('Enter')
    await expect(claim.getByRole('button', { name: now })).toBeEnabled()
    await expectSound(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: done })).toBeFocused()
    await expect(claim.getByText(status, { exact: true })).toBeVisible()
    await expect(claim.locator('summary')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(own)
    await expectSound(page)
    await claim.getByRole('link', { name: again }).click()
    await expect(page.getByRole('button', { name: send })).toBeEnabled()
    await page.getByRole('radio', { name: document }).check()
    await page.getByLabel(field).fill('letter 6')
    await page.getByRole('button', { name: send }).click()
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'letter 6' })).toBeVisible()
    await expect(claim.getByText(status, { exact: true })).toBeVisible()
    await expect(claim.getByRole('link', { name: again })).toHaveCount(0)
  })

test('an address that anybody may have shows nothing, and the form says what to do instead', async ({
  page,
}) => {
  const person = somebody()
  await arrive(page, 'zh', { ...person, email: person.email.replace('example.com', '163.com') })
  await page.goto('/zh/firms/sample-xr-studio/claim')
  const send = page.getByRole('button', { name: say.zh.send })
  await expect(send).toBeEnabled()
  await send.click()
  await expect(page.getByRole('main').getByText('公共邮箱不能作为凭据：')).toBeVisible()
  await expect(page.getByRole('main').getByRole('radio', { checked: true })).toBeFocused()
  await expectSound(page)
})

test.describe('who reviews nothing', () => {
  test.use({ expectedErrors: [/status of 404/] })
  test('finds no queue, and its own list says how to begin', async ({ page }) => {
    await arrive(page, 'zh')
    const response = await page.goto('/zh/account/claims-to-review')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.zh.noAccess)
    await page.goto('/zh/account/claims')
    await expect(page.getByText('您还没有认领过企业')).toBeVisible()
    await expectSound(page)
  })
})
