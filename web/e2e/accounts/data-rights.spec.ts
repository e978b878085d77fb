import { readFile } from 'node:fs/promises'
import { expect, expectSound, localesOf, phone, test } from '../journey.ts'
import { readMailLink } from './mailbox.ts'
import { arrive, words } from './person.ts'

test.use({ viewport: phone })

const say = {
  zh: {
    data: '我的数据',
    download: '下载我的数据',
    terms: '注册时同意',
    agree: '同意',
    takeBack: '撤回',
    givenHere: '在本页同意',
    withdrawn: '撤回。',
    erase: '申请注销账号',
    waits: '您的账号将于',
    keep: '保留我的账号',
    mail: /已收到您的删除申请/,
  },
  en: {
    data: 'My data',
    download: 'Download my data',
    terms: 'at sign-up',
    agree: 'Agree',
    takeBack: 'Withdraw',
    givenHere: 'on this page',
    withdrawn: 'Withdrawn',
    erase: 'Delete my account',
    waits: 'Your account will be deleted on',
    keep: 'Keep my account',
    mail: /received your deletion request/,
  },
} as const

for (const locale of localesOf('data-rights')) {
  const w = say[locale]
  test(`${locale}: somebody takes their data along, agrees and takes it back, asks for erasure and stays`, async ({
    page,
  }) => {
    const person = await arrive(page, locale)
    await page.locator('summary', { hasText: words[locale].menu }).click()
    await page.getByRole('banner').getByRole('link', { name: w.data }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.data)
    const main = page.getByRole('main')
    await expect(main).toContainText(w.terms)
    await expect(page.getByRole('button', { name: w.agree, exact: true })).toBeEnabled()
    await expectSound(page)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: w.download }).click(),
    ])
    const data = JSON.parse(await readFile(await download.path(), 'utf8'))
    expect([data.account.email, data.account.name]).toEqual([person.email, person.name])

    await page.getByRole('button', { name: w.agree, exact: true }).click()
    await expect(main).toContainText(w.givenHere)
    await page.getByRole('button', { name: w.takeBack, exact: true }).click()
    await expect(main).toContainText(w.withdrawn)
    await expect(page.getByRole('button', { name: w.agree, exact: true })).toBeEnabled()

    await page.getByRole('button', { name: w.erase }).click()
    await expect(page.getByRole('status').filter({ hasText: w.waits })).toBeVisible()
    await expectSound(page)
    // The mail about it leads back here.
    await page.goto('/')
    await page.goto(await readMailLink(person.email, w.mail))
    await page.getByRole('button', { name: w.keep }).click()
    await expect(page.getByRole('button', { name: w.erase })).toBeEnabled()
    await expect(page.getByText(w.waits)).toBeHidden()
  })
}
