import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Environment } from './environment.ts'
import { sendFailure } from './failure-page.ts'
import { addressByName, hasDotSegment, replaceBrokenPercents } from './page-address.ts'
import { createReverseProxy, isForApi, markRequest } from './reverse-proxy.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { sendBadAddress } from './too-large.ts'

/** Max time in which the headers of a request may arrive, in milliseconds. */
const MAX_HEADERS_TIMEOUT = 15_000

/** Max time between two looks at who sends slowly, in milliseconds. */
const MAX_CHECKING_INTERVAL = 5_000

/** Max length of what is sent to a page, in bytes. */
const MAX_PAGE_BODY_BYTES = 64 * 1024

/**
 * Max length of the address of a page, in characters: with every choice of the directory and the marks of
 * twenty pages behind it, it has some 5,800. What is longer is repeated in each link of a page.
 */
const MAX_ADDRESS_LENGTH = 6 * 1024

/** Serves everything that is not the API's. */
export interface Pages {
  web(request: IncomingMessage, response: ServerResponse): void
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void
}

/** A server that listens; `stop` lets what runs finish, for `graceInMilliseconds` at most. */
export interface WebServer {
  server: Server
  stop(graceInMilliseconds?: number): Promise<void>
}

/** One origin for the browser: the API's paths are passed on, the rest are pages. */
export function createWebServer(environment: Environment, pages: Pages): WebServer {
  const reverseProxy = createReverseProxy(environment.apiUrl)

  const { requestTimeout } = environment
  const timeouts = {
    requestTimeout,
    headersTimeout: Math.min(requestTimeout, MAX_HEADERS_TIMEOUT),
    // Node looks only now and then, so that a slow sender stays this much longer at most.
    connectionsCheckingInterval: Math.min(requestTimeout / 2, MAX_CHECKING_INTERVAL),
  }
  const server = createServer(timeouts, (request, response) => {
    const requestId = markRequest(request, environment.trustProxy)
    response.setHeader('x-request-id', requestId)
    setSecurityHeaders(response, request.url ?? '/')
    if (request.method === 'TRACE') rejectTrace(response)
    // Proxies are asked so: an address in full would get a redirect to whatever it names. And a
    // path that climbs is another one to the API than to what is decided here; browsers send none.
    else if (!request.url?.startsWith('/') || hasDotSegment(request.url)) sendBadAddress(response, request)
    else if (isForApi(request.url)) reverseProxy.web(request, response)
    else if (!isSmall(request)) response.writeHead(413, { connection: 'close' }).end()
    else if (request.url.length > MAX_ADDRESS_LENGTH) sendFailure(response, request, TOO_LONG, requestId)
    else if (['GET', 'HEAD'].includes(request.method ?? '') || isForNext(request.url))
      servePage(request, response)
    else if (request.method === 'POST') sendBack(request.url, response)
    else response.writeHead(405, { allow: 'GET, HEAD, POST', connection: 'close' }).end()
  })
  const servePage = (request: IncomingMessage, response: ServerResponse) => {
    const byName = environment.trustProxy ? null : addressByName(request, environment.publicUrl)
    if (byName) {
      response.writeHead(307, { location: byName, 'cache-control': 'no-store' }).end()
      return
    }
    request.url = replaceBrokenPercents(request.url ?? '/')
    pages.web(request, response)
  }
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    markRequest(request, environment.trustProxy)
    const path = request.url ?? '/'
    if (!hasDotSegment(path) && isForApi(path)) reverseProxy.upgrade(request, socket, head)
    // Hot reload; Next leaves other sockets open without a word, and no timeout of Node ends them.
    else if (!hasDotSegment(path) && path.startsWith('/_next/')) pages.upgrade(request, socket, head)
    else socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })

  return {
    server,
    stop: (graceInMilliseconds = 8_000) =>
      new Promise((resolve) => {
        const impatient = setTimeout(() => server.closeAllConnections(), graceInMilliseconds)
        impatient.unref()
        server.close(() => {
          clearTimeout(impatient)
          reverseProxy.close()
          resolve()
        })
        server.closeIdleConnections()
        reverseProxy.closeSockets()
      }),
  }
}

const TOO_LONG = {
  status: 414,
  code: 'BAD_REQUEST',
  message: {
    zh: '网址过长，无法打开：请返回首页，减少筛选条件后再试。',
    en: 'This address is too long to open. Go to the home page and choose fewer filters.',
  },
}

/** Whether the body of a request for a page is none, or of a declared length of 64 kB at most. */
function isSmall({ headers }: IncomingMessage): boolean {
  return !headers['transfer-encoding'] && Number(headers['content-length'] ?? 0) <= MAX_PAGE_BODY_BYTES
}

/** Whether an address is one of Next's own: what it hot-reloads and asks itself while it is developed. */
function isForNext(address: string): boolean {
  return address.startsWith('/_next/') || address.startsWith('/__nextjs')
}

/**
 * Sends a form that was submitted before its script ran to its page again. Next would take it for an action,
 * of which there are none. Slashes at the beginning would name another host.
 */
function sendBack(address: string, response: ServerResponse): void {
  const location = address.replace(/^[/\\]+/, '/')
  response.writeHead(303, { location, 'cache-control': 'no-store', connection: 'close' }).end()
}

/** TRACE would hand a request back with its cookies. */
function rejectTrace(response: ServerResponse): void {
  response.writeHead(405, { allow: 'GET, HEAD, POST, OPTIONS', connection: 'close' }).end()
}
