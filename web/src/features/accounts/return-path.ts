import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'

/** Max length of the parameter `next`, in characters: mails repeat it, and the API takes addresses of 500. */
const MAX_PARAMETER_LENGTH = 400

/**
 * The path, without language, to go on to after signing in, where somebody came from one; the start of it is
 * ours, so it never leaves this site.
 */
export function readReturnPath(parameters: URLSearchParams): string | undefined {
  const path = parameters.get('next')
  return path?.startsWith('/') ? shortenReturnPath(path) : undefined
}

/** A path without its query where it would be too long with it; undefined where that is not enough. */
export function shortenReturnPath(path: string): string | undefined {
  const fits = (next: string) => new URLSearchParams({ next }).toString().length <= MAX_PARAMETER_LENGTH
  return [path, path.replace(/[?#].*$/s, '')].find(fits)
}

/**
 * Where the link of a verification mail leads when it has done its work, and from there on to the path
 * `next`; an `error` is added when it could not.
 */
export function verifiedAddress(locale: Locale, next?: string): string {
  return `/${locale}${pathTo.verifyEmail()}?${new URLSearchParams({ verified: 'yes', ...(next && { next }) })}`
}

/**
 * Opens a page as if its address had been typed: users who signed in or out see nothing made for who they
 * were.
 */
export function openFresh(locale: Locale, path: string): void {
  window.location.assign(`/${locale}${path}`)
}
