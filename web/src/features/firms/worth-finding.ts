import { isUnverified } from '@/features/firms/unverified.ts'

/** What search engines may know of a page depends on this; only firms register themselves. */
interface Shown {
  sample?: boolean
  selfRegistered?: boolean
  verified?: boolean
}

/**
 * Whether a page is for search engines: no sample, and no firm that wrote its page itself and is not
 * verified. Any other is left out of the sitemap, carries noindex and no JSON-LD.
 */
export function isWorthFinding({ sample, selfRegistered = false, verified = false }: Shown): boolean {
  return !sample && !isUnverified({ selfRegistered, verified })
}
