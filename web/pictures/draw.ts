import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import en from '../messages/en.json' with { type: 'json' }
import zh from '../messages/zh.json' with { type: 'json' }

/*
 * Draws what is shown where a page is shared, a picture for each kind of page and language, and the icons:
 * `node --import tsx pictures/draw.ts` within web, after a change of the seal, the colours or the words. The
 * pictures are kept in the repository: drawn for each request they would need a whole Chinese font.
 */

const PAPER = '#faf7f1'
const kinds = ['home', 'partners', 'firms', 'ipAssets', 'projects', 'briefs', 'bases'] as const
const languages = {
  zh: { tag: 'zh-Hans', shell: zh.shell },
  en: { tag: 'en', shell: en.shell },
}
const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const seal = readFileSync(pathTo('../src/app/icon.svg'), 'utf8')
const fontCss = fileURLToPath(import.meta.resolve('@fontsource/noto-serif-sc/600.css'))

async function shoot(browser: Browser, html: string, width: number, height: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } })
  // A file of its own, so that the fonts beside the style sheet are loaded.
  const file = pathTo('./page.html')
  writeFileSync(file, html)
  await page.goto(`file://${file}`)
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.screenshot({ omitBackground: true })
  await page.close()
  return picture
}

function writeShared(language: keyof typeof languages, kind: (typeof kinds)[number]): string {
  const { tag, shell } = languages[language]
  const [name, claim] = kind === 'home' ? ['合鸣 Heming', shell.tagline] : [shell[kind], '合鸣 Heming']
  return `<!doctype html><html lang="${tag}"><meta charset="utf-8"><link rel="stylesheet" href="file://${fontCss}">
<style>
  body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 96px; background: ${PAPER}; color: #221d18;
    font-family: "Noto Serif SC Variable", serif; display: flex; flex-direction: column; justify-content: space-between }
  svg { width: 150px; height: 150px }
  h1 { margin: 0; font-size: 104px; line-height: 1.15; font-weight: 600 }
  p { margin: 24px 0 0; font-size: 44px; line-height: 1.35; color: #5f574b }
  div { border-top: 4px solid #221d18; padding-top: 40px }
</style>${seal}<div><h1>${name}</h1><p>${claim}</p></div></html>`
}

function writeIcon(size: number, share: number, background: string): string {
  return `<!doctype html><style>body { margin: 0; height: ${size}px; display: grid; place-items: center; background: ${background} }
  svg { width: ${share * 100}%; height: ${share * 100}% }</style>${seal}`
}

/** A PNG as the one picture of an .ico file. */
function wrapAsIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--allow-file-access-from-files'],
})
for (const language of ['zh', 'en'] as const)
  for (const kind of kinds)
    writeFileSync(
      pathTo(`../public/og/${kind}-${language}.png`),
      await shoot(browser, writeShared(language, kind), 1200, 630),
    )
const icon = (size: number, share = 1, background = 'transparent') =>
  shoot(browser, writeIcon(size, share, background), size, size)
writeFileSync(pathTo('../public/icons/192.png'), await icon(192))
writeFileSync(pathTo('../public/icons/512.png'), await icon(512))
writeFileSync(pathTo('../public/icons/maskable-512.png'), await icon(512, 0.7, PAPER))
writeFileSync(pathTo('../src/app/apple-icon.png'), await icon(180, 0.84, PAPER))
writeFileSync(pathTo('../src/app/favicon.ico'), wrapAsIco(await icon(48), 48))
await browser.close()
