import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type OidcServer, startOidcServer } from './oidc-server.ts'
import { startTestApi, TEST_ORIGIN, type TestApi } from './test-api.ts'
import { linkIn, newPerson, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 60_000 })

let elsewhere: OidcServer
let api: TestApi
beforeAll(async () => {
  elsewhere = await startOidcServer(`${TEST_ORIGIN}/api/auth/callback/oidc`)
  const { issuer, clientId, clientSecret } = elsewhere
  api = await startTestApi(undefined, { oidc: { issuer, clientId, clientSecret, name: 'The Museum' } })
})
afterAll(async () => {
  await api.close()
  await elsewhere.close()
})

const WHO =
  '{ viewer { id name email emailVerified events(first: 100) { edges { node { action after } } } } }'

/** A person that the provider knows. */
function known(own: { email?: string; email_verified?: boolean } = {}) {
  const sub = randomUUID()
  elsewhere.people.set(sub, {
    sub,
    email: `${sub}@museum.example`,
    email_verified: true,
    name: 'Wu Daozi',
    ...own,
  })
  return sub
}

/** Signs in at the provider and comes back; returns the last response. */
async function signInElsewhere(browser: TestPerson, sub: string) {
  const begun = await browser.call('/sign-in/social', {
    provider: 'oidc',
    callbackURL: '/en/account',
    errorCallbackURL: '/en/sign-in',
  })
  expect(begun.statusCode).toBe(200)
  const back = new URL(await elsewhere.signIn(begun.json().url, sub))
  expect(back.origin + back.pathname).toBe(`${TEST_ORIGIN}/api/auth/callback/oidc`)
  return browser.call(`${back.pathname.replace('/api/auth', '')}${back.search}`)
}

describe('signing in elsewhere, by OpenID Connect', () => {
  test('is offered under its name', async () => {
    const { signInProviders } = await api.get('{ signInProviders { id name } }')
    expect(signInProviders).toEqual([{ id: 'oidc', name: 'The Museum' }])
  })

  test('makes an account with the address that the provider has confirmed, and finds it again', async () => {
    const sub = known()
    const browser = newPerson(api)
    const back = await signInElsewhere(browser, sub)
    expect([back.statusCode, back.headers.location]).toEqual([302, `${TEST_ORIGIN}/en/account`])
    const { viewer } = (await browser.ask(WHO)).data
    expect(viewer).toMatchObject({ name: 'Wu Daozi', email: `${sub}@museum.example`, emailVerified: true })
    const actions = viewer.events.edges.map(({ node }: { node: { action: string } }) => node.action)
    expect(actions).toEqual(['SIGNED_IN', 'CONSENT_GIVEN', 'ACCOUNT_MADE'])

    const again = newPerson(api)
    await signInElsewhere(again, sub)
    expect((await again.ask(WHO)).data.viewer.id).toBe(viewer.id)
  })

  test('with an address that the provider has not confirmed signs nobody in', async () => {
    const sub = known({ email_verified: false })
    const browser = newPerson(api)
    const back = await signInElsewhere(browser, sub)
    expect(String(back.headers.location)).toContain('error=')
    expect((await browser.ask(WHO)).data).toEqual({ viewer: null })
  })

  test('reaches the account of a confirmed address, and none that somebody else prepared', async () => {
    const person = await signedInPerson(api)
    const browser = newPerson(api)
    await signInElsewhere(browser, known({ email: person.email }))
    expect((await browser.ask(WHO)).data.viewer.email).toBe(person.email)

    const thief = newPerson(api)
    const { email, password } = thief
    await thief.call('/sign-up/email', { name: 'Thief', email, password, callbackURL: '/en' })
    const owner = newPerson(api)
    const back = await signInElsewhere(owner, known({ email }))
    expect(String(back.headers.location)).toContain('error=')
    expect((await thief.call('/sign-in/email', { email, password })).statusCode).toBe(401)

    // By mail its owner gets it, and then may sign in elsewhere as well.
    await owner.call('/request-password-reset', { email, redirectTo: '/en/reset-password' })
    await expect
      .poll(async () => (await api.mailTo(email)).at(-1)?.subject)
      .toBe('Heming: reset your password')
    const token = new URL(linkIn((await api.mailTo(email)).at(-1)?.text)).pathname.split('/').at(-1)
    await owner.call('/reset-password', { newPassword: owner.password, token })
    await signInElsewhere(owner, known({ email }))
    expect((await owner.ask(WHO)).data.viewer.email).toBe(email)
  })

  test('is rejected with a state that was not begun in this browser', async () => {
    const begun = await newPerson(api).call('/sign-in/social', {
      provider: 'oidc',
      callbackURL: '/en/account',
    })
    const back = new URL(await elsewhere.signIn(begun.json().url, known()))
    const victim = newPerson(api)
    const response = await victim.call(`${back.pathname.replace('/api/auth', '')}${back.search}`)
    expect(String(response.headers.location)).toContain('error=')
    expect((await victim.ask(WHO)).data).toEqual({ viewer: null })
  })

  test('leads back to our pages only', async () => {
    const foreign = { provider: 'oidc', callbackURL: 'https://elsewhere.example' }
    expect((await newPerson(api).call('/sign-in/social', foreign)).statusCode).toBe(403)
  })
})
