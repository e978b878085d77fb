import { expect, expectSound, localesOf, phone, test } from '../journey.ts'
import { registerOwnFirm } from './own-firm.ts'
import { arrive } from './person.ts'

test.use({ viewport: phone })

const WORDS = {
  en: {
    ...{ briefs: 'Briefs', write: 'Write a brief', begin: 'Start draft', required: 'Choose one.' },
    ...{ titleZh: 'Title in Chinese', titleEn: 'Title in English', field: 'Field of use' },
    ...{ text: 'What you are looking for, in English', textZh: 'What you are looking for, in Chinese' },
    ...{ saved: 'Draft saved.', suits: /partners? suits? it/ },
    ...{ publish: 'Publish brief', find: 'Find partners for this brief', edit: 'Edit brief' },
    ...{ outcome: 'Outcome', close: 'Close brief', closed: 'Closed', found: 'found a partner elsewhere' },
    reopen: 'Reopen brief',
  },
  zh: {
    ...{ briefs: '合作需求', write: '撰写需求', begin: '开始撰写', required: '请选择一项。' },
    ...{ titleZh: '中文标题', titleEn: '英文标题', field: '使用领域' },
    ...{ text: '需求说明（英文）', textZh: '需求说明（中文）' },
    ...{ saved: '草稿已保存。', suits: /家合适的伙伴/ },
    ...{ publish: '发布需求', find: '为这个需求找伙伴', edit: '编辑需求' },
    ...{ outcome: '结果', close: '结束需求', closed: '已结束', found: '在别处找到了伙伴' },
    reopen: '重新开放',
  },
}

for (const locale of localesOf('briefs'))
  test(`${locale}: a brief is written, shows who suits it, is published and closed`, async ({ page }) => {
    test.setTimeout(180_000)
    const w = WORDS[locale]
    await arrive(page, locale)
    const ownFirm = await registerOwnFirm(page)

    await page.goto(`/${locale}/firms/${ownFirm}`)
    await page.getByRole('main').getByRole('link', { name: w.briefs, exact: true }).click()
    await expectSound(page)
    await page.getByRole('link', { name: w.write }).click()
    const begin = page.getByRole('button', { name: w.begin })
    await expect(begin).toBeEnabled()
    await begin.click()
    await expect(page.getByText(w.required)).toBeVisible()
    await expectSound(page)
    await page.getByLabel(w.titleZh).fill('灯会出海')
    await page.getByLabel(w.titleEn).fill('Lanterns Abroad')
    await page.getByLabel(w.field).selectOption({ index: 1 })
    await begin.click()

    const publish = page.getByRole('button', { name: w.publish })
    await expect(publish).toBeEnabled()
    await page.getByLabel(w.textZh).fill('让灯会走进海外城市。')
    await page.getByLabel(w.text).fill('Bring lanterns to cities abroad.')
    await page.getByRole('main').locator('summary').first().click()
    await page.locator('select[name=needs]').first().selectOption({ index: 3 })
    await expect(page.getByText(w.saved)).toBeVisible()
    await expect(page.getByText(w.suits)).toBeVisible()
    await expectSound(page)
    await page.reload()
    await expect(page.getByLabel(w.text)).toHaveValue('Bring lanterns to cities abroad.')
    await expect(publish).toBeEnabled()
    await publish.click()
    await expect(page.getByRole('link', { name: w.find })).toBeVisible()
    await expectSound(page)

    await page.getByRole('link', { name: w.edit }).click()
    const close = page.getByRole('button', { name: w.close })
    await expect(close).toBeEnabled()
    await expectSound(page)
    await page.getByLabel(w.outcome).selectOption({ label: w.found })
    await close.click()
    await expect(page.getByRole('button', { name: w.reopen })).toBeEnabled()
    await page.goto(`/${locale}/firms/${ownFirm}/briefs`)
    await expect(page.getByRole('main').getByText(w.closed)).toBeVisible()
    await expect(page.getByRole('main')).toContainText(w.found)
    await expectSound(page)
  })
