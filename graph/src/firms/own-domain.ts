import { getDomain } from 'tldts'
import type { FirmRow } from './firm.row.ts'

/**
 * The registrable domain of an address or the name of a host: www.firm.com.cn → firm.com.cn.
 * Null for a bare public suffix, an IP address and what is no address.
 */
export function registrableDomainOf(addressOrHost: string): string | null {
  return getDomain(addressOrHost, { allowPrivateDomains: true })
}

/** The domains that are a firm's own: of its website, and of its source where that is marked as its own. */
export function domainsOfFirm({
  website,
  source,
  own,
}: Pick<FirmRow, 'website' | 'source' | 'own'>): string[] {
  const pages = [website, own ? source : null].filter((page) => page !== null)
  return pages.map(registrableDomainOf).filter((domain) => domain !== null)
}
