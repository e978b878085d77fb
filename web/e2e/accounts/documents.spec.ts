import { expect, expectSound, phone, test } from '../journey.ts'
import { pdf } from './files.ts'
import { arrive } from './person.ts'

test.use({ viewport: phone })

test.describe('a file that may not go along', () => {
  test.use({ expectedErrors: [/status of 400/] })
  test('is shown beside its field, in the reader’s language, and nothing typed is lost', async ({ page }) => {
    await arrive(page, 'zh')
    await page.goto('/zh/firms/suzhou-museum/claim')
    const send = page.getByRole('button', { name: '提交申请' })
    await expect(send).toBeEnabled()
    await page.getByRole('radio', { name: '一份文件' }).check()
    await page.getByLabel('文件名称').fill('事业单位法人证书')
    const files = page.getByLabel('附件（选填）')

    // What cannot go along is said at once, and what was chosen before stays.
    await files.setInputFiles([pdf('证书.pdf')])
    await files.setInputFiles([
      { ...pdf('大.pdf'), buffer: Buffer.alloc(5 * 1024 * 1024 + 1) },
      { ...pdf('信.docx'), mimeType: 'application/msword' },
    ])
    const chosen = page.getByRole('list', { name: '已选文件' }).getByRole('listitem')
    await expect(page.getByText('未添加 大.pdf：文件超过 5 MB')).toBeVisible()
    await expect(page.getByText('未添加 信.docx：请选择 PDF、JPEG 或 PNG 文件')).toBeVisible()
    await expect(chosen).toHaveText([/证书\.pdf/])
    await files.setInputFiles(Array.from({ length: 5 }, (_, at) => pdf(`${at}.pdf`)))
    await expect(page.getByText('未添加 4.pdf：最多 5 个文件')).toBeVisible()
    await expect(chosen).toHaveCount(5)
    await expectSound(page)
    for (const at of [0, 1, 2, 3]) await page.getByRole('button', { name: `移除 ${at}.pdf` }).click()
    await expect(files).toBeFocused()
    await expect(chosen).toHaveText([/证书\.pdf/])

    await files.setInputFiles([{ ...pdf('假.pdf'), buffer: Buffer.from('just text') }])
    await send.click()
    await expect(files).toHaveAccessibleDescription(/请上传 PDF、JPEG 或 PNG 文件/)
    await expect(files).toBeFocused()
    await expectSound(page)
    await page.getByRole('button', { name: '移除 假.pdf' }).click()
    await expect(files).not.toHaveAccessibleDescription(/请上传/)
    await expect(page.getByLabel('文件名称')).toHaveValue('事业单位法人证书')
    await send.click()
    await expect(page.getByRole('status').filter({ hasText: '申请已提交' })).toBeFocused()
    await expect(page.getByRole('link', { name: '证书.pdf' })).toBeVisible()
  })
})
