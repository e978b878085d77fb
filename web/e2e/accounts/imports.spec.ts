import { randomUUID } from 'node:crypto'
import { writeXlsx } from 'hucre/xlsx'
import { expect, expectSound, type Locale, localesOf, test } from '../journey.ts'
import { signInAsSample } from './sample-accounts.ts'

const say = {
  zh: {
    upload: '上传表格',
    files: '文件',
    chosen: '已上传的文件',
    begin: '开始读取',
    unread: /^500 行、0 个单元格未读入/,
    again: '重新读取',
    mapped: '将按您指明的含义重新读取',
    publish: /^发布（500 家企业）/,
    published: '已开始发布',
    firms: '这次导入的企业',
    undo: '撤销这次导入',
    undoNow: '确认撤销',
    undone: '已全部从网站上撤下',
    drop: '放弃这次导入',
    dropNow: '确认放弃',
    dropped: '已放弃这次导入',
    title: '表格导入',
  },
  en: {
    upload: 'Upload tables',
    files: 'Files',
    chosen: 'Uploaded files',
    begin: 'Read them',
    unread: /^500 rows and 0 cells left out/,
    again: 'Read again',
    mapped: 'It is read again with the meanings you gave',
    publish: /^Publish 500 firms/,
    published: 'Publishing has begun',
    firms: 'Firms of this import',
    undo: 'Undo the import',
    undoNow: 'Undo it',
    undone: 'All of it was taken off the site',
    drop: 'Drop the import',
    dropNow: 'Drop it',
    dropped: 'The import was dropped',
    title: 'Imports',
  },
} as const

/**
 * A list as it is kept in an office: a title above the header, names of columns that are nobody's but their
 * own, rows that are empty and rows with cells too many. `mark` makes its names unlike those of any other
 * firm.
 */
async function messyList(mark: string): Promise<Buffer> {
  const firms = Array.from({ length: 500 }, (_, at) => [
    at + 1,
    `${mark}第${at + 1}坊`,
    `${mark} Workshop ${at + 1}`,
    '四川省',
    1900 + (at % 100),
    '无',
    // Cells beyond the header's.
    ...(at % 50 === 0 ? ['', ''] : []),
  ])
  const rows: (string | number | null)[][] = [
    ['2026 年度文化企业名录（内部）', null, null, null, null, null],
    [null],
    ['序号', '单位全称', 'Trading as', '所在省份', '开办', `备注 ${mark}`],
    ...firms.flatMap((firm, at) => (at % 100 === 99 ? [firm, [null, '', '  ']] : [firm])),
  ]
  return Buffer.from(await writeXlsx({ sheets: [{ name: '名录', rows }] }))
}

const columns: Record<Locale, { nameZh: string; nameEn: string; year: string }> = {
  zh: { nameZh: '中文名称', nameEn: '英文名称', year: '成立年份' },
  en: { nameZh: 'Name in Chinese', nameEn: 'Name in English', year: 'Year founded' },
}

for (const locale of localesOf('imports')) {
  test(`${locale}: a curator uploads a messy list of 500 firms, says what its columns mean, publishes and undoes it`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const w = say[locale]
    // The smallest screen.
    const page = await signInAsSample(browser, locale, 'curator')
    await page.setViewportSize({ width: 320, height: 700 })
    const mark = `甲${randomUUID().slice(0, 6)}`
    const listFile = async () => ({
      name: '名录.xlsx',
      mimeType: 'application/octet-stream',
      buffer: await messyList(mark),
    })
    await page.goto(`/${locale}/account/imports`)
    await expectSound(page)
    await page.getByRole('link', { name: w.upload }).click()
    const begin = page.getByRole('button', { name: w.begin })
    await expect(begin).toBeEnabled()
    await expectSound(page)
    await page.getByLabel(w.files).setInputFiles([await listFile()])
    await expect(page.getByRole('list', { name: w.chosen }).getByRole('listitem')).toHaveText([/名录\.xlsx/])
    await begin.click()

    // It is read in the background, and the page shows it by itself.
    const main = page.getByRole('main')
    await expect(main.getByRole('listitem').filter({ hasText: w.unread })).toBeVisible({ timeout: 60_000 })
    await expectSound(page)
    // Nobody else sees any of it.
    const name = `${mark}第7坊`
    const countInNetwork = async () => {
      const query = `query ($to: SimilarFirmsInput!) { similarFirms(to: $to) { firm { nameZh } } }`
      const variables = { to: { nameZh: name, nameEn: name } }
      const { data } = await (await page.request.post('/graphql', { data: { query, variables } })).json()
      return data.similarFirms.filter(({ firm }: { firm: { nameZh: string } }) => firm.nameZh === name).length
    }
    expect(await countInNetwork()).toBe(0)

    // What its columns mean is not known, and so no firm has a name: the form is open.
    const c = columns[locale]
    await page.getByLabel('单位全称').selectOption({ label: c.nameZh })
    await page.getByLabel('Trading as').selectOption({ label: c.nameEn })
    await page.getByLabel('开办').selectOption({ label: c.year })
    await expectSound(page)
    await page.getByRole('button', { name: w.again }).click()
    await expect(page.getByRole('status').filter({ hasText: w.mapped })).toBeVisible()
    const table = page.getByRole('table')
    await expect(table.getByRole('cell', { name: `${mark}第1坊` })).toBeVisible({ timeout: 60_000 })
    await expect(table.getByRole('rowheader').first()).toHaveText('4')

    const publish = page.getByRole('button', { name: w.publish })
    await expect(publish).toBeEnabled()
    await publish.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: w.published })).toBeVisible()
    const list = main.getByRole('region', { name: w.firms })
    await expect(list.getByRole('listitem').first()).toBeVisible({ timeout: 120_000 })
    await expectSound(page)
    expect(await countInNetwork()).toBe(1)

    const url = page.url()
    await list
      .getByRole('link', { name: new RegExp(mark) })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(mark) })).toBeVisible()
    await page.goto(url)
    await page.locator('summary', { hasText: w.undo }).click()
    await page.getByRole('button', { name: w.undoNow }).click()
    await expect(main.getByText(w.undone)).toBeVisible({ timeout: 120_000 })
    expect(await countInNetwork()).toBe(0)

    // The next list with the same header is read as this one was.
    await page.goto(`/${locale}/account/imports/new`)
    await expect(begin).toBeEnabled()
    await page.getByLabel(w.files).setInputFiles([await listFile()])
    await expect(page.getByRole('list', { name: w.chosen }).getByRole('listitem')).toHaveText([/名录\.xlsx/])
    await begin.click()
    await expect(publish).toBeVisible({ timeout: 60_000 })
    await page.locator('summary', { hasText: w.drop }).click()
    await page.getByRole('button', { name: w.dropNow }).click()
    await expect(page.getByRole('status').filter({ hasText: w.dropped })).toBeVisible()

    await page.getByRole('link', { name: w.title }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: w.title })).toBeVisible()
    await expectSound(page)
    await page.goto(`/${locale}/account/imports/columns`)
    await expectSound(page)
    await page.context().close()
  })
}

const duplicates = {
  zh: {
    recode: '请在下面选择 CSV 的编码',
    encoding: '编码',
    again: '重新读取',
    same: '同一企业',
    other: '另一家企业',
    save: '保存本页的选择',
    saved: '已保存',
  },
  en: {
    recode: 'choose the encoding of the CSV below',
    encoding: 'Encoding',
    again: 'Read again',
    same: 'The same firm',
    other: 'Another firm',
    save: 'Save the choices of this page',
    saved: 'Saved.',
  },
} as const

/**
 * Three firms as Excel saves them in China: The Palace Museum, whose Chinese name is in the network, and one
 * workshop that stands twice, the second time in traditional characters.
 */
function listInGb18030(mark: string): Buffer {
  const bytes = (base64: string) => Buffer.from(base64, 'base64')
  const head =
    'seC6xSzG89K1w/uzxiy88r3pCjEsVGhlIFBhbGFjZSBNdXNldW0sytWy2MP3x+XBvbT6uazNos7Ezu+1xLKpzu+53aOs1Nqxsb6p18+9+7PHoaMK'
  const [simplified, traditional] = ['tcayyre7', 'n/Syyre7'].map(bytes)
  const [first, second] = [`2,${mark}`, `3,${mark}`].map((text) => Buffer.from(text))
  const parts = [first, simplified, Buffer.from(',\n'), second, traditional, Buffer.from(',\n')]
  return Buffer.concat([bytes(head), ...parts.flatMap((part) => part ?? [])])
}

for (const locale of localesOf('imports: encoding')) {
  test(`${locale}: a curator says in which encoding a list is, and which of its firms are there already`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const [w, d] = [say[locale], duplicates[locale]]
    const page = await signInAsSample(browser, locale, 'curator')
    const main = page.getByRole('main')
    const mark = randomUUID().slice(0, 6)
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer: listInGb18030(mark) }
    await page.goto(`/${locale}/account/imports/new`)
    const begin = page.getByRole('button', { name: w.begin })
    await expect(begin).toBeEnabled()
    await page.getByLabel(w.files).setInputFiles([file])
    await expect(page.getByRole('list', { name: w.chosen }).getByRole('listitem')).toHaveText([/list\.csv/])
    await begin.click()

    await expect(main.getByText(d.recode)).toBeVisible({ timeout: 60_000 })
    await expect(page.getByLabel(d.encoding, { exact: true })).toHaveValue('GB18030')
    await expectSound(page)
    await page.getByRole('button', { name: d.again }).click()

    const pair = (name: RegExp) => page.getByRole('group', { name })
    const palace = pair(/^The Palace Museum/)
    await expect(palace).toBeVisible({ timeout: 60_000 })
    await palace.getByRole('radio', { name: d.same }).check()
    await pair(new RegExp(`^${mark}燈彩坊.*${mark}灯彩坊`))
      .getByRole('radio', { name: d.other })
      .check()
    await expectSound(page)
    await page.getByRole('button', { name: d.save }).click()
    await expect(page.getByRole('status').filter({ hasText: d.saved })).toBeVisible()

    await page.getByRole('button', { name: /^(Publish 3 firms|发布（3 家企业）)/ }).click()
    const list = main.getByRole('region', { name: w.firms })
    await expect(list.getByRole('listitem')).toHaveText(
      [`${mark}灯彩坊`, `${mark}燈彩坊`].map((name) => new RegExp(name)),
      {
        timeout: 120_000,
      },
    )
    await page.locator('summary', { hasText: w.undo }).click()
    await page.getByRole('button', { name: w.undoNow }).click()
    await expect(main.getByText(w.undone)).toBeVisible({ timeout: 120_000 })
    await page.context().close()
  })
}
