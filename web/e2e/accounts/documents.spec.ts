import { expect, expectSound, phone, test } from '../journey.ts'
import { pdf } from './files.ts'
import { arrive } from './person.ts'

test.use({ viewport: phone })

test.describe('a file that may not go along', () => {
  test.use({ expectedErrors: [/status of 400/] })
  test('is told beside its field, in the reader’s language, and nothing typed is lost', async ({ page }) => {
    await arrive(page, 'zh')
    await page.goto('/zh/firms/suzhou-museum/claim')
    const send = page.getByRole('button', { name: '提交申请' })
    await expect(send).toBeEnabled()
    await page.getByRole('radio', { name: '一份文件' }).check()
    await page.getByLabel('文件名称').fill('事业单位法人证书')
    const files = page.getByLabel('附件（选填）')

    await files.setInputFiles(Array.from({ length: 6 }, (_, at) => pdf(`${at}.pdf`)))
    await send.click()
    await expect(files).toHaveAccessibleDescription(/您选了 6 个文件，最多 5 个/)
    await expect(files).toBeFocused()

    await files.setInputFiles({ ...pdf('大.pdf'), buffer: Buffer.alloc(5 * 1024 * 1024 + 1) })
    await send.click()
    await expect(files).toHaveAccessibleDescription(/大\.pdf 超过 5 MB/)

    await files.setInputFiles([pdf('证书.pdf'), { ...pdf('假.pdf'), buffer: Buffer.from('just text') }])
    await send.click()
    await expect(files).toHaveAccessibleDescription(/请上传 PDF、JPEG 或 PNG 文件/)
    await expectSound(page)

    await page.getByRole('button', { name: '移除' }).click()
    await expect(files).toBeFocused()
    await expect(page.getByText('证书.pdf')).toBeHidden()
    await files.setInputFiles([pdf('证书.pdf')])
    await expect(page.getByLabel('文件名称')).toHaveValue('事业单位法人证书')
    await send.click()
    await expect(page.getByRole('status').filter({ hasText: '申请已提交' })).toBeFocused()
    await expect(page.getByRole('link', { name: '证书.pdf' })).toBeVisible()
  })
})
