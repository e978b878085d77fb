import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the provider says of somebody. */
export interface OidcPerson {
  sub: string
  email: string
  email_verified: boolean
  name: string
}

/** A real OpenID Connect provider on this machine, at which the named person signs in. */
export interface OidcServer {
  issuer: string
  clientId: string
  clientSecret: string
  people: Map<string, OidcPerson>
  /**
   * Follows an address of the provider as a browser would, signing in as `sub`, until it leads to another
   * site: that address.
   */
  signIn(url: string, sub: string): Promise<string>
  close(): Promise<void>
}

/** Starts one; `redirectUri` is where it may send people back to. */
export async function startOidcServer(redirectUri: string): Promise<OidcServer> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const people = new Map<string, OidcPerson>()
  const [clientId, clientSecret] = ['heming', 'a secret between the two']
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_ctx, sub) => {
      const person = people.get(sub)
      return person && { accountId: sub, claims: async () => ({ ...person }) }
    },
  })
  server.on('request', provider.callback())
  return {
    issuer,
    clientId,
    clientSecret,
    people,
    async signIn(url, sub) {
      const cookies = new Map<string, string>()
      let address = url
      let form: string | null = null
      for (let step = 0; step < 12; step += 1) {
        const response: Response = await fetch(address, {
          redirect: 'manual',
          headers: {
            cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
            ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
          },
          ...(form === null ? {} : { method: 'POST', body: form }),
        })
        for (const cookie of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
          if (value === '') cookies.delete(name)
          else cookies.set(name, value)
        }
        const location = response.headers.get('location')
        if (location) {
          form = null
          address = new URL(location, address).href
          if (!address.startsWith(issuer)) return address
          continue
        }
        const page = await response.text()
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
        const action = /<form[^>]+action="([^"]+)"/.exec(page)?.[1]
        if (!prompt || !action) throw new Error(`The provider answered ${response.status}: ${page}`)
        address = new URL(action, address).href
        form = new URLSearchParams({ prompt, login: sub, password: 'anything' }).toString()
      }
      throw new Error('The provider led nowhere.')
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
