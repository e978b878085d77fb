import { APIError } from 'better-auth/api'
import { languageOf, type MessageLanguage } from '../graphql/request-scope.ts'
import type { HookContext } from './hook-context.ts'
import { languageOfAddress, toSiteAddress } from './redirect-target.ts'

/** What a request may name as a place to go on to, in its body or in its query. */
export const TARGETS = [
  'callbackURL',
  'redirectTo',
  'errorCallbackURL',
  'newUserCallbackURL',
  'confirmationURL',
]

/**
 * Returns what an endpoint gets instead of the places to go on to that a request names: absolute addresses of
 * the site, which nothing resolves differently later. The token of a reset goes to our own page only. Throws
 * FORBIDDEN where a place is not on the site.
 */
export function keepRedirectsOnSite(ctx: HookContext, site: string) {
  const body = targetsOf(ctx.body, site)
  const query = targetsOf(ctx.query, site)
  if (ctx.path === '/reset-password/:token') {
    const back = String(query.callbackURL ?? '')
    const language = languageOfAddress(back) ?? languageOfRequest(ctx.headers)
    query.callbackURL = new URL(`/${language}/reset-password`, site).href
  }
  // A link that was not copied whole from its mail still shows a page, not JSON.
  if (ctx.path === '/verify-email' && !query.callbackURL && opensPage(ctx.headers))
    query.callbackURL = new URL(`/${languageOfRequest(ctx.headers)}/verify-email?verified=yes`, site).href
  return {
    ...(Object.keys(body).length > 0 ? { body } : {}),
    ...(Object.keys(query).length > 0 ? { query } : {}),
  }
}

/** The language that a request prefers; Chinese where it names none of ours. */
export function languageOfRequest(headers: Headers | undefined): MessageLanguage {
  const accepted = headers?.get('accept-language')
  return languageOf(accepted ? { 'accept-language': accepted } : {})
}

function opensPage(headers: Headers | undefined): boolean {
  return headers?.get('accept')?.includes('text/html') ?? false
}

function targetsOf(given: unknown, site: string): Record<string, string> {
  const targets: Record<string, string> = {}
  if (given === null || typeof given !== 'object') return targets
  for (const name of TARGETS) {
    const target = (given as Record<string, unknown>)[name]
    if (target === undefined || target === null || target === '') continue
    const address = toSiteAddress(target, site)
    if (address === null)
      throw new APIError('FORBIDDEN', {
        code: 'INVALID_CALLBACK_URL',
        message: 'Give a page of this site to go on to.',
      })
    targets[name] = address
  }
  return targets
}
