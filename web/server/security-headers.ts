import type { ServerResponse } from 'node:http'

/**
 * Headers that hold for everything web serves; the content security policy of pages is set in `src/proxy.ts`,
 * a nonce a request.
 */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Files that a browser may open as a document of its own: they load nothing. */
const ROOT_FILE = /^\/(icon\.svg|robots\.txt|sitemap\.xml)(?=\?|$)/

/** Sets them before the response is made: the page may override them. */
export function setSecurityHeaders(response: ServerResponse, url: string): void {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value)
  if (ROOT_FILE.test(url))
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    )
}
