import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { expect, test } from './journey.ts'

/** What a reader's first page may fetch, in kilobytes; script packed by gzip, HTML unpacked. */
const MAX = { fonts: 300, script: 150, html: 200 }

const pages = [
  '/zh',
  '/zh/firms',
  '/zh/firms/dunhuang-academy',
  '/zh/firms/tencent',
  '/zh/partners?firm=dunhuang-academy',
  '/zh/partners?brief=sample-brief-mountain-guests-series',
  '/zh/projects',
  '/zh/briefs?sample=all',
  '/zh/bases',
  '/zh/privacy',
  '/en',
  '/en/firms/tencent',
]

/** A browser on a computer that has no Chinese font, so that whatever is needed is fetched. */
let browser: Browser
let folder: string
test.beforeAll(async ({ browser: ours }, { project }) => {
  folder = mkdtempSync(join(tmpdir(), 'heming-fonts-'))
  const config = join(folder, 'fonts.conf')
  const dejavu = '<dir>/usr/share/fonts/truetype/dejavu</dir>'
  writeFileSync(config, `<fontconfig>${dejavu}<cachedir>${folder}</cachedir></fontconfig>`)
  browser = await ours.browserType().launch({
    ...project.use.launchOptions,
    env: { ...process.env, FONTCONFIG_FILE: config },
  })
})
test.afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

for (const path of pages) {
  test(`${path} is light`, async ({ baseURL }) => {
    const page = await browser.newPage({ baseURL, viewport: { width: 390, height: 844 } })
    const weight = { fonts: 0, script: 0, html: 0 }
    const bodies: Promise<void>[] = []
    page.on('response', (response) => {
      const type = response.request().resourceType()
      const add = async () => {
        const body = await response.body()
        if (type === 'font') weight.fonts += body.length / 1_000
        if (type === 'script') weight.script += gzipSync(body, { level: 9 }).length / 1_000
        if (type === 'document') weight.html += body.length / 1_000
      }
      bodies.push(add())
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    await Promise.all(bodies)
    console.info(
      path,
      Object.entries(weight)
        .map(([part, size]) => `${part} ${size.toFixed(1)} kB`)
        .join(', '),
    )
    await page.close()
    expect(weight.fonts, 'fonts in kB').toBeLessThanOrEqual(MAX.fonts)
    expect(weight.script, 'script in kB').toBeLessThanOrEqual(MAX.script)
    expect(weight.html, 'HTML in kB').toBeLessThanOrEqual(MAX.html)
  })
}
