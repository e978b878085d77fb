/** Separators that a path may hide from a check: a reverse proxy or a browser may read them as slashes. */
const HIDDEN_SEPARATOR = /%2f|%5c/i

/**
 * Control characters and backslashes: browsers drop the former from an address and read the latter as
 * slashes.
 */
const MISLEADING_CHARACTER = /[\p{Cc}\\]/u

/**
 * The one place that decides where a redirect may go. Returns `target`, resolved against the address of the
 * site, as an absolute address of the site; null where it would leave the site, or where another reader may
 * resolve it differently: `/..//host` resolves to the path `//host`, which on its own is the address of
 * another host.
 */
export function toSiteAddress(target: unknown, site: string): string | null {
  if (typeof target !== 'string' || target === '' || MISLEADING_CHARACTER.test(target)) return null
  const url = URL.parse(target, site)
  if (!url || url.origin !== new URL(site).origin || url.username || url.password) return null
  if (url.pathname.includes('//') || HIDDEN_SEPARATOR.test(url.pathname)) return null
  return url.href
}

/** The language of the page at an address of the site; null where its path begins with none. */
export function languageOfAddress(address: string): 'zh' | 'en' | null {
  const [, language] = /^\/(zh|en)(?:\/|$)/.exec(URL.parse(address)?.pathname ?? '') ?? []
  return language === 'zh' || language === 'en' ? language : null
}
