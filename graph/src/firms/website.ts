import { registrableDomainOf } from './own-domain.ts'

/**
 * The address of a page as it is kept: http or https, without a user, on a registrable domain.
 * One without a scheme, as people write them, gets https://. Null for what is no such address.
 */
export function parseWebsite(text: string): string | null {
  // A port is no scheme: museum.example:8080 has none.
  const address = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const { protocol, hostname, username, password, href } = new URL(address)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  // A host without a path and one with '/' are one address.
  return isWeb && username === '' && password === '' && registrableDomainOf(hostname) !== null ? href : null
}
