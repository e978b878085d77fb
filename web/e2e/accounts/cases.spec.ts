import { expect, expectSound, localesOf, phone, test } from '../journey.ts'
import { askAsSignedIn, registerOwnFirm } from './own-firm.ts'
import { arrive } from './person.ts'
import { signInAsSample } from './sample-accounts.ts'

test.use({ viewport: phone })

const WORDS = {
  en: {
    ...{
      link: 'Add a case',
      titleZh: 'Title in Chinese',
      titleEn: 'Title in English',
      year: 'Year it came out',
    },
    ...{
      find: 'Find a firm by name',
      findNow: 'Find',
      add: 'Add case',
      required: 'Please fill in this field.',
    },
    ...{ unconfirmed: 'Not confirmed by another firm', waiting: 'Awaiting confirmation' },
    ...{ confirm: 'Confirm', confirmNow: 'Confirm participation', confirmed: 'You have confirmed' },
    ...{ leave: 'Take back your firm’s part', leaveNow: 'Take back confirmation', edit: 'Edit case' },
    ...{ withdraw: 'Withdraw this case', withdrawNow: 'Withdraw case' },
  },
  zh: {
    ...{ link: '添加合作案例', titleZh: '中文标题', titleEn: '英文标题', year: '完成年份' },
    ...{ find: '按名称查找企业', findNow: '查找', add: '添加案例', required: '请填写' },
    ...{ unconfirmed: '未经其他企业确认', waiting: '待确认' },
    ...{ confirm: '确认参与', confirmNow: '确认参与', confirmed: '您已确认' },
    ...{ leave: '撤回本企业的参与', leaveNow: '撤回确认', edit: '编辑案例' },
    ...{ withdraw: '撤回这个案例', withdrawNow: '撤回案例' },
  },
}

for (const locale of localesOf('cases'))
  test(`${locale}: a case is entered, confirmed by the firm that it names, left by it and withdrawn`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(180_000)
    const w = WORDS[locale]
    await arrive(page, locale)
    const ownFirm = await registerOwnFirm(page)
    const sample = 'sample-lantern-workshop'
    const { firm } = await askAsSignedIn(page, 'query ($id: ID!) { firm(id: $id) { nameZh nameEn } }', {
      id: sample,
    })
    // Another test may name the same firm at the same time.
    const [titleZh, titleEn] = [`折纸灯 ${ownFirm.slice(0, 8)}`, `Paper Lanterns ${ownFirm.slice(0, 8)}`]
    const [named, title] = locale === 'zh' ? [firm.nameZh, titleZh] : [firm.nameEn, titleEn]

    await page.goto(`/${locale}/firms/${ownFirm}`)
    await page.getByRole('link', { name: w.link }).click()
    const add = page.getByRole('button', { name: w.add })
    await expect(add).toBeEnabled()
    await add.click()
    await expect(page.getByLabel(w.titleZh)).toBeFocused()
    await page.getByLabel(w.titleZh).fill(titleZh)
    await page.getByLabel(w.titleEn).fill(titleEn)
    await page.getByLabel(w.year).fill('2025')
    await page.getByLabel(w.find).fill(named)
    await page.getByRole('button', { name: w.findNow, exact: true }).click()
    await page.getByRole('button', { name: named }).first().click()
    await expectSound(page)
    await add.click()
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    const project = page.url()
    await expect(page.getByText(w.unconfirmed, { exact: true })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(w.waiting)
    await expectSound(page)

    const editor = await signInAsSample(browser, locale, 'editor')
    await editor.goto(`/${locale}/account/project-confirmations`)
    const asked = editor.getByRole('main').getByRole('listitem').filter({ hasText: title })
    await expectSound(editor)
    await asked.locator('summary', { hasText: w.confirm }).first().click()
    const confirm = asked.getByRole('button', { name: w.confirmNow })
    await expect(confirm).toBeEnabled()
    await confirm.click()
    await expect(editor.getByRole('status').filter({ hasText: w.confirmed })).toBeFocused()
    await editor.goto(project)
    await expect(editor.getByText(w.unconfirmed, { exact: true })).toHaveCount(0)
    await editor.getByRole('link', { name: w.leave }).click()
    const leave = editor.getByRole('button', { name: w.leaveNow })
    await expect(leave).toBeEnabled()
    await expectSound(editor)
    await leave.click()
    await editor.waitForURL(`**/${locale}/firms/${sample}`)
    await editor.context().close()

    await page.goto(project)
    await page.getByRole('link', { name: w.edit }).click()
    await expect(page.getByRole('button', { name: w.findNow, exact: true })).toBeEnabled()
    await expectSound(page)
    await page.locator('summary', { hasText: w.withdraw }).click()
    const withdraw = page.getByRole('button', { name: w.withdrawNow })
    await expect(withdraw).toBeEnabled()
    await withdraw.click()
    await page.waitForURL(`**/${locale}/firms/${ownFirm}`)
  })
