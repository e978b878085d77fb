import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, expectAccessible, locales, test } from './journey.ts'

test.describe('what is not there', () => {
  test.use({ expectedErrors: [/status of 404/] })
  for (const path of [
    '/zh/firms/nobody',
    '/en/projects/nothing',
    '/zh/partners?firm=nobody',
    '/en/no/such/page',
    // A percent sign that encodes nothing.
    '/en/asdafa%',
  ]) {
    test(`${path} returns 404 and says where to go`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        path.startsWith('/zh') ? '页面不存在' : 'Page not found',
      )
      await page
        .getByRole('link', { name: path.startsWith('/zh') ? '前往企业名录' : 'Go to the directory of firms' })
        .click()
      await expect(page).toHaveURL(/\/firms$/)
    })
  }
})

test.describe('a language that we have not', () => {
  test.use({ expectedErrors: [/status of 404/] })
  for (const [reads, title] of [
    ['fr-FR,fr', 'Page not found'],
    ['zh-TW', '页面不存在'],
  ] as const) {
    test(`is missing, to who reads ${reads}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL, locale: reads.split(',')[0] })
      const page = await context.newPage()
      for (const path of ['/fr', '/fr/firms', '/de-AT/partners?firm=nobody']) {
        const response = await page.goto(path)
        expect(response?.status()).toBe(404)
        expect(new URL(page.url()).pathname).toBe(path.replace(/\?.*/, ''))
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      }
      await context.close()
    })
  }
})

test.describe('a percent sign that encodes nothing', () => {
  for (const address of [
    '/zh/firms/%E0%A4%A',
    '/en/asdafa%',
    '/%',
    '/en/firms?capability=%E0%A4%A',
    '/fr/%zz',
  ]) {
    test(`in ${address} breaks nothing`, async ({ request }) => {
      const response = await request.get(address)
      expect([200, 400, 404]).toContain(response.status())
      expect(await response.text()).toContain('</html>')
    })
  }
})

test.describe('an address that was not copied whole', () => {
  test.use({ expectedErrors: [/status of 400/] })
  test('says so and leads to the first page', async ({ page }) => {
    const response = await page.goto('/en/firms?after=torn')
    expect(response?.status()).toBe(400)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('This address is not valid')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Go to the first page' }).click()
    await expect(page).toHaveURL(/\/en\/firms$/)
  })
})

test.describe('without its API', () => {
  test.use({ expectedErrors: [/status of 50[23]/] })
  let web: ChildProcess
  let address: string

  // The same pages, served by a process of their own whose API is a port on which nothing listens.
  test.beforeAll(async () => {
    web = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
      cwd: new URL('..', import.meta.url),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        WEB_PORT: '0',
        API_URL: 'http://127.0.0.1:9',
        HOST: '127.0.0.1',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    if (!web.stdout) throw new Error('The output of web cannot be read.')
    for await (const line of createInterface(web.stdout)) {
      const ready = /ready on (\S+)/.exec(line)
      if (!ready?.[1]) continue
      address = ready[1]
      break
    }
  })
  test.afterAll(async () => {
    web.kill('SIGTERM')
    if (web.exitCode === null) await once(web, 'exit')
  })

  for (const locale of locales) {
    test(`${locale}: every page says that the network is away, with the status 503`, async ({ page }) => {
      for (const path of ['', '/firms', '/firms/dunhuang-academy', '/partners?firm=dunhuang-academy']) {
        const response = await page.goto(`${address}/${locale}${path}`)
        expect(response?.status()).toBe(503)
        await expect(page.getByRole('main').getByRole('alert')).toContainText(
          locale === 'zh' ? '服务暂时没有响应' : 'The service is not responding',
        )
        await expect(
          page.getByRole('link', { name: locale === 'zh' ? '再试一次' : 'Try again' }),
        ).toBeVisible()
      }
      await expectAccessible(page)
    })
  }

  test('a page for who is signed in says so too, and sends nobody to the sign-in', async ({ page }) => {
    const { hostname } = new URL(address)
    await page
      .context()
      .addCookies([{ name: 'heming.session_token', value: 'any', domain: hostname, path: '/' }])
    for (const path of ['/account', '/firms/dunhuang-academy/claim', '/invitation?token=any']) {
      const response = await page.goto(`${address}/en${path}`)
      expect(response?.status()).toBe(503)
      await expect(page.getByRole('main').getByRole('alert')).toContainText('The service is not responding')
    }
    await expectAccessible(page)
  })

  test('programs get an error with a stable code', async ({ request }) => {
    const response = await request.post(`${address}/graphql`, {
      data: { query: '{ firms { totalCount } }' },
      headers: { 'accept-language': 'en' },
    })
    expect(response.status()).toBe(502)
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect(errors[0]?.extensions.code).toBe('UNAVAILABLE')
  })
})

test.describe('an address of a list or of partners that is not right', () => {
  test.use({ expectedErrors: [/status of 40[04]/] })

  for (const path of ['firms', 'projects', 'ip-assets', 'briefs']) {
    test(`leads to the first page of ${path} where its page is not`, async ({ page }) => {
      const response = await page.goto(`/zh/${path}?after=garbage`)
      expect(response?.status()).toBe(400)
      await page.getByRole('link', { name: '从第一页看起' }).click()
      await expect(page).toHaveURL(new RegExp(`/zh/${path}$`))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  }

  test('has the title of a missing page where its firm is not there', async ({ page }) => {
    const response = await page.goto('/zh/partners?firm=nope')
    expect(response?.status()).toBe(404)
    await expect(page).toHaveTitle('页面不存在 · 合鸣')
  })

  test('shows in its filter what it asks for, though there is no such thing', async ({ page }) => {
    await page.goto('/zh/partners?firm=dunhuang-academy&capability=bogus')
    await expect(page.locator('select[name=capability]')).toHaveValue('bogus')
    await expect(page.getByText('没有找到合适的伙伴', { exact: true })).toBeVisible()
  })
})
