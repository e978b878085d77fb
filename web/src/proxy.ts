import type { NextRequest, NextResponse } from 'next/server'
import createIntlMiddleware from 'next-intl/middleware'
import { routing } from './i18n/routing.ts'

const chooseLanguage = createIntlMiddleware(routing)
const development = process.env.NODE_ENV === 'development'

/** What a page may load: our own origin only, and scripts only with this request's nonce. */
function describePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // Positions in pictures are style attributes, which a nonce cannot cover.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws: wss:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Puts the language into the address and the content security policy onto the response. */
export function proxy(request: NextRequest): NextResponse {
  const policy = describePolicy(btoa(crypto.randomUUID()))
  // Next takes the nonce for its own scripts from the policy on the request.
  request.headers.set('content-security-policy', policy)
  const response = chooseLanguage(request)
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!_next|graphql|api|files|[^/]*\\.[^/]*$).*)'] }
