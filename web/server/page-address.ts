import type { IncomingMessage } from 'node:http'

/**
 * An address whose path can be decoded. A percent sign that encodes nothing stands for itself then, so that the page which is not there
 * is not found, in the words of the site: Next answers such an address with an error of its own.
 */
export function encodeBrokenPercents(url: string): string {
  const end = url.search(/[?#]|$/)
  const path = url.slice(0, end)
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return path.replaceAll('%', '%25') + url.slice(end)
  }
}

/**
 * Where a page stands under the name that links in mail have, when it is opened by the number of this machine instead: cookies go by the
 * name, and whoever signs up under one is a stranger under the other. Null for every other request.
 */
export function addressByName(request: IncomingMessage, publicUrl: string): string | null {
  const { hostname, host } = new URL(publicUrl)
  const { method, url = '/', headers } = request
  if (hostname !== 'localhost' || method !== 'GET' || !headers.accept?.includes('text/html')) return null
  const byNumber = ['127.0.0.1', '[::1]'].map((number) => host.replace(hostname, number))
  return byNumber.includes(headers.host ?? '') && url.startsWith('/') ? publicUrl + url : null
}
