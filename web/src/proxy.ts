import { type NextRequest, NextResponse } from 'next/server'
import { hasLocale } from 'next-intl'
import createIntlMiddleware from 'next-intl/middleware'
import { chooseLanguage, isLanguageTag, localeOfTag } from './i18n/choose-language.ts'
import { routing } from './i18n/routing.ts'

const putLanguageIntoAddress = createIntlMiddleware(routing)
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

/**
 * Where an address leads: one with a language of ours stays; another spelling of it (`/zh-CN`, `/en-GB`)
 * moves to ours; one in a language that we have not is missing, in one that its reader may know; and what
 * names no language gets one.
 */
function route(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const [, first = '', ...rest] = pathname.split('/')
  if (hasLocale(routing.locales, first)) return putLanguageIntoAddress(request)
  const locale = localeOfTag(first)
  if (locale)
    return NextResponse.redirect(new URL(`/${[locale, ...rest].join('/')}${search}`, request.url), 308)
  const read = chooseLanguage(request.headers.get('accept-language'))
  if (isLanguageTag(first)) {
    const shown = read ?? 'en'
    request.headers.set('x-next-intl-locale', shown)
    const missing = new URL(`/${shown}${pathname}`, request.url)
    return NextResponse.rewrite(missing, { request: { headers: request.headers } })
  }
  // Of those who read neither language next-intl knows only the default one.
  if (read) request.headers.set('accept-language', read)
  return putLanguageIntoAddress(request)
}

/** Puts the language into the address and the content security policy onto the response. */
export function proxy(request: NextRequest): NextResponse {
  const policy = describePolicy(btoa(crypto.randomUUID()))
  // Next takes the nonce for its own scripts from the policy on the request.
  request.headers.set('content-security-policy', policy)
  const response = route(request)
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!_next|graphql|api|files|og/|icons/|[^/]*\\.[^/]*$).*)'] }
