import { expect, expectSound, localesOf, phone, test } from '../journey.ts'
import { readMailLink } from './mailbox.ts'
import { arrive, arriveOnTheWay, fillInSignIn, somebody } from './person.ts'
import { signInAsSample } from './sample-accounts.ts'

test.use({ viewport: phone })

/** The sample firm that the sample owner owns; anyone who joins it here leaves it again. */
const members = 'firms/sample-lantern-workshop/members'

const say = {
  zh: {
    send: '发送邀请',
    sent: '邀请已发往',
    email: '邮箱',
    owner: '所有者：管理全部内容和成员',
    viewer: '查看者：查看企业内部信息',
    mail: /邀请您加入/,
    accept: '接受邀请',
    joined: '您已加入',
    firm: '示例·鲤城花灯工坊',
    members: '成员',
    handOver: '选择接手人',
    handOverNow: '移交，并改为编辑',
    handedOver: '已移交',
    successor: '示例所有者',
    changeRole: '更改角色',
    saveRole: '保存角色',
    roleSaved: '角色已保存',
    editor: '编辑',
    remove: '移除',
    removeNow: '确认移除',
    removed: '该成员已移除',
    missing: '页面不存在',
    used: '您已经是成员',
    resend: '重新发送',
    resent: '已重新发送',
    leave: '退出',
  },
  en: {
    send: 'Send the invitation',
    sent: 'The invitation to',
    email: 'E-mail',
    owner: 'Owner: manages everything, including members',
    viewer: 'Viewer: sees internal information',
    mail: /invitation to join/,
    accept: 'Accept the invitation',
    joined: 'You are now a member',
    firm: 'Sample Licheng Lantern Workshop',
    members: 'Members',
    handOver: 'Choose who takes over',
    handOverNow: 'Hand over and become an editor',
    handedOver: 'Handed over',
    successor: '示例所有者',
    changeRole: 'Change the role',
    saveRole: 'Save the role',
    roleSaved: 'The role is saved',
    editor: 'Editor',
    remove: 'Remove',
    removeNow: 'Yes, remove',
    removed: 'The member has been removed',
    missing: 'Page not found',
    used: 'You are already a member',
    resend: 'Send again',
    resent: 'Sent again',
    leave: 'Leave',
  },
} as const

for (const locale of localesOf('members')) {
  const w = say[locale]
  test.describe(locale, () => {
    test.use({ expectedErrors: [/status of 404/] })
    test('a colleague is invited, signs up in between, owns, hands over, and is removed', async ({
      page,
      browser,
    }) => {
      test.setTimeout(150_000)
      const person = somebody()
      const owner = await signInAsSample(browser, locale, 'owner')
      await owner.goto(`/${locale}/${members}`)
      const send = owner.getByRole('button', { name: w.send })
      await expect(send).toBeEnabled()
      await owner.getByLabel(w.email, { exact: true }).fill('nobody@nowhere')
      await send.click()
      await expect(owner.getByLabel(w.email, { exact: true })).toHaveAccessibleDescription(
        /name@example\.com/,
      )
      await owner.getByLabel(w.email, { exact: true }).fill(person.email)
      await owner
        .getByRole('region', { name: /邀请|Invite/ })
        .getByRole('radio', { name: w.owner })
        .check()
      await send.click()
      await expect(owner.getByRole('status').filter({ hasText: w.sent })).toContainText(person.email)
      await expect(owner.getByRole('listitem').filter({ hasText: person.email })).toBeVisible()
      await expectSound(owner)

      const open = owner.getByRole('listitem').filter({ hasText: person.email })
      await open.getByRole('button', { name: `${w.resend} ${person.email}` }).click()
      await expect(open.getByRole('status')).toContainText(w.resent)
      await expectSound(owner)

      // Signed out, and without an account.
      const link = await readMailLink(person.email, w.mail)
      await page.goto(link)
      await expectSound(page)
      await arriveOnTheWay(page, locale, person)
      const accept = page.getByRole('button', { name: w.accept })
      await expect(accept).toBeEnabled()
      await expectSound(page)
      await accept.click()
      await expect(page.getByRole('status').filter({ hasText: w.joined })).toBeFocused()
      await expect(page.getByRole('heading', { name: w.firm })).toBeVisible()
      await expectSound(page)

      // The same link again: the response says that they are a member, and leads on.
      await page.goto(link)
      await expect(accept).toBeEnabled()
      await accept.click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText(w.used)
      await page.getByRole('main').getByRole('alert').getByRole('link').click()

      await page.getByRole('main').getByRole('link', { name: w.members }).click()
      await page.locator('summary', { hasText: w.handOver }).click()
      await page.getByRole('radio', { name: w.successor }).check()
      await expectSound(page)
      await page.getByRole('button', { name: w.handOverNow }).click()
      await expect(page.getByRole('status').filter({ hasText: w.handedOver })).toBeFocused()
      const own = page.getByRole('main').getByRole('listitem').filter({ hasText: person.name })
      await expect(own.getByText(w.editor, { exact: true })).toBeVisible()
      await expect(page.locator('summary', { hasText: w.changeRole })).toHaveCount(0)
      await expect(own.locator('summary', { hasText: w.leave })).toBeVisible()

      await owner.goto(`/${locale}/${members}`)
      const row = owner.getByRole('main').getByRole('listitem').filter({ hasText: person.email })
      await row.locator('summary', { hasText: w.changeRole }).click()
      await row.getByRole('radio', { name: w.viewer }).check()
      await row.getByRole('button', { name: w.saveRole }).click()
      await expect(row.getByRole('status')).toContainText(w.roleSaved)
      await expectSound(owner)
      await row.locator('summary', { hasText: w.remove }).click()
      await row.getByRole('button', { name: w.removeNow }).click()
      await expect(owner.getByRole('status').filter({ hasText: w.removed })).toBeFocused()
      await expect(row).toHaveCount(0)
      await owner.context().close()

      const response = await page.goto(`/${locale}/${members}`)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.missing)
    })

    test('the last administrator of a base sees why it cannot leave', async ({ browser }) => {
      const admin = await signInAsSample(browser, locale, 'base-admin')
      await admin.goto(`/${locale}/bases/sample-base/members`)
      const own = admin.getByRole('main').getByRole('listitem').filter({ hasText: 'base-admin@' })
      await expect(own).toContainText(locale === 'zh' ? '这是唯一的管理员' : 'The only administrator')
      await expect(own.locator('summary')).toHaveCount(0)
      await expectSound(admin)
      await admin.context().close()
    })
  })
}

test('an invitation works for the address it was sent to only, and one leaves by oneself', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const invited = await arrive(page, 'en')
  const owner = await signInAsSample(browser, 'en', 'owner')
  await owner.goto(`/en/${members}`)
  await expect(owner.getByRole('button', { name: say.en.send })).toBeEnabled()
  await owner.getByLabel('E-mail', { exact: true }).fill(invited.email)
  await owner.getByRole('button', { name: say.en.send }).click()
  await expect(owner.getByRole('status').filter({ hasText: say.en.sent })).toBeVisible()
  await owner.context().close()
  const link = await readMailLink(invited.email, say.en.mail)

  const stranger = await signInAsSample(browser, 'en', 'newcomer')
  await stranger.goto(link)
  const accept = stranger.getByRole('button', { name: say.en.accept })
  await expect(accept).toBeEnabled()
  await accept.click()
  await expect(stranger.getByRole('main').getByRole('alert')).toContainText('was sent to another address')
  await expectSound(stranger)
  await stranger.getByRole('link', { name: 'Sign in with that address' }).click()
  await fillInSignIn(stranger, 'en', invited)
  await expect(stranger.getByText(`You are signed in as ${invited.email}`)).toBeVisible()
  await expect(accept).toBeEnabled()
  await accept.click()
  await expect(stranger.getByRole('status').filter({ hasText: say.en.joined })).toBeFocused()

  await stranger.getByRole('main').getByRole('link', { name: 'Members' }).click()
  await stranger.locator('summary', { hasText: 'Leave' }).click()
  await stranger.getByRole('button', { name: 'Yes, leave' }).click()
  await expect(stranger.getByRole('status').filter({ hasText: 'You are no longer a member' })).toBeFocused()
  await expect(stranger.getByText('You do not belong to a firm or base yet')).toBeVisible()
  await expectSound(stranger)
  await stranger.goto('/en/invitation')
  await expect(stranger.getByRole('heading', { name: 'This link is incomplete' })).toBeVisible()
  await stranger.context().close()
})

test('invitations are withdrawn one after the other, and the link of one says so to its recipient', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const invited = await arrive(page, 'zh')
  const other = somebody()
  const owner = await signInAsSample(browser, 'zh', 'owner')
  await owner.goto(`/zh/${members}`)
  for (const { email } of [invited, other]) {
    await expect(owner.getByRole('button', { name: say.zh.send })).toBeEnabled()
    await owner.getByLabel('邮箱', { exact: true }).fill(email)
    await owner.getByRole('button', { name: say.zh.send }).click()
    await expect(owner.getByRole('status').filter({ hasText: email })).toBeVisible()
  }
  const link = await readMailLink(invited.email, say.zh.mail)
  for (const { email } of [invited, other]) {
    const open = owner.getByRole('listitem').filter({ hasText: email })
    await expectSound(owner)
    await open.getByRole('button', { name: `撤回 ${email}` }).click()
    await expect(owner.getByRole('status').filter({ hasText: '邀请已撤回' })).toBeFocused()
    await expect(open).toHaveCount(0)
  }
  await owner.goto(`/zh/firms/sample-lantern-workshop/history`)
  await expect(owner.getByRole('main').getByText('撤回了对一位编辑的邀请').first()).toBeVisible()
  await owner.context().close()

  await page.goto(link)
  const accept = page.getByRole('button', { name: say.zh.accept })
  await expect(accept).toBeEnabled()
  await accept.click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('已被发出者撤回')
  await expectSound(page)
})
