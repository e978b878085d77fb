import type { IncomingMessage } from 'node:http'

/**
 * An address whose path can be decoded, also a second time, as Next does between its proxy and its pages; it
 * returns an error of its own otherwise. A percent sign that encodes nothing becomes a hyphen: no
 * address of ours has one, so that the page is not found, in the words of the site.
 */
export function replaceBrokenPercents(url: string): string {
  const end = url.search(/[?#]|$/)
  const path = url.slice(0, end)
  try {
    decodeURIComponent(decodeURIComponent(path))
    return url
  } catch {
    return path.replaceAll('%', '-') + url.slice(end)
  }
}

/**
 * Where a page stands under the name that links in mail have, when it is opened by the number of this machine
 * instead: cookies go by the name, and anyone who signs up under one is a stranger under the other. Null for
 * every other request.
 */
export function addressByName(request: IncomingMessage, publicUrl: string): string | null {
  const { hostname, host } = new URL(publicUrl)
  const { method, url = '/', headers } = request
  if (hostname !== 'localhost' || method !== 'GET' || !headers.accept?.includes('text/html')) return null
  const byNumber = ['127.0.0.1', '[::1]'].map((number) => host.replace(hostname, number))
  return byNumber.includes(headers.host ?? '') && url.startsWith('/') ? publicUrl + url : null
}

/** Whether a path has a segment . or .., also written in percent signs or between backslashes. */
export function hasDotSegment(url: string): boolean {
  const path = url.slice(0, url.search(/[?#]|$/))
  return /(?:^|[/\\]|%2f|%5c)(?:\.|%2e){1,2}(?=[/\\]|%2f|%5c|$)/i.test(path)
}
