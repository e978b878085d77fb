import { randomUUID } from 'node:crypto'
import { Agent as HttpAgent, type IncomingMessage, type ServerResponse } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import { createProxyServer } from 'httpxy'
import { writeAwayPage } from './away-page.ts'

/** Paths that belong to the API; everything else is Next's. */
const passedPath = /^\/(graphql|api\/auth|files)(?=[/?]|$)/

/** Whether a request is the API's to answer. */
export function isForApi(url: string | undefined): boolean {
  return passedPath.test(url ?? '')
}

/**
 * Notes on the request who the client is and under which id it is logged, for the API and for pages alike. What the
 * client says of its own address counts only where a reverse proxy of ours stands in front.
 */
export function markRequest(request: IncomingMessage, trustProxy: boolean): string {
  const given = request.headers['x-request-id']
  const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  const address = request.socket.remoteAddress ?? 'unknown'
  const told = trustProxy ? request.headers['x-forwarded-for'] : undefined
  request.headers['x-forwarded-for'] = told ? `${told}, ${address}` : address
  if (!trustProxy || !request.headers['x-forwarded-host'])
    setOrDelete(request, 'x-forwarded-host', request.headers.host)
  if (!trustProxy || !request.headers['x-forwarded-proto'])
    request.headers['x-forwarded-proto'] = 'encrypted' in request.socket ? 'https' : 'http'
  if (!trustProxy) {
    for (const name of ['forwarded', 'x-real-ip', 'x-forwarded-port']) delete request.headers[name]
  }
  return id
}

function setOrDelete(request: IncomingMessage, name: string, value: string | undefined): void {
  if (value === undefined) delete request.headers[name]
  else request.headers[name] = value
}

/**
 * Longest bodies that the API takes, in bytes (api/src/server.ts, documents.routes.ts). It answers a longer one before it has read it all and
 * closes the connection, so that its answer may be lost on the way.
 */
const LARGEST_BODIES: [RegExp, number][] = [
  [/^\/files\/documents(?=[/?]|$)/, 5 * 1024 * 1024],
  [/^\/(graphql|api\/auth)(?=[/?]|$)/, 256 * 1024],
]

function largestBodyOf(url = ''): number {
  return LARGEST_BODIES.find(([path]) => path.test(url))?.[1] ?? Number.POSITIVE_INFINITY
}

/** Streams requests and WebSockets on to the API. */
export interface PassThrough {
  /**
   * Passes a request on; answers 502 where the API is away: a page to whoever opened a link, else a GraphQL error. Answers 413 to a body that
   * the API would refuse, at once where its length is given.
   */
  web(request: IncomingMessage, response: ServerResponse): void
  /** Passes a WebSocket upgrade on; answers 502 and closes where the API is away. */
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void
  /** Closes every open WebSocket: none of them ends by itself. */
  closeSockets(): void
  /** Closes the connections kept to the API. */
  close(): void
}

/** Nothing is buffered: bodies and endless answers run through as they come. */
export function createPassThrough(apiUrl: URL, log: (line: string) => void = console.warn): PassThrough {
  const agent =
    apiUrl.protocol === 'https:' ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const proxy = createProxyServer({ target: apiUrl.href, agent, proxyTimeout: 0 })
  const sockets = new Set<Socket>()
  /** How much had come in on the connection of a request before it. */
  const readBefore = new WeakMap<IncomingMessage, number>()

  proxy.on('error', (error, request, away) => {
    const id = String(request?.headers['x-request-id'] ?? '')
    log(`api: ${request?.method} ${request?.url?.split('?')[0]} did not pass (${id}): ${error.message}`)
    if (!away || away.destroyed) return
    const read = request
      ? request.socket.bytesRead - (readBefore.get(request) ?? Number.POSITIVE_INFINITY)
      : 0
    if ('setHeader' in away && read > largestBodyOf(request?.url)) answerTooLarge(away, request, id)
    else if ('setHeader' in away) answerAway(away, request, id)
    else away.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })

  return {
    web(request, response) {
      const { headers, socket, url } = request
      if (Number(headers['content-length']) > largestBodyOf(url)) {
        answerTooLarge(response, request, String(headers['x-request-id'] ?? ''))
        return
      }
      readBefore.set(request, socket.bytesRead)
      // A client that leaves takes its request to the API with it; httpxy's error event says the rest.
      proxy.web(request, response).catch(() => {})
    },
    upgrade(request, socket, head) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      socket.on('error', () => socket.destroy())
      proxy.ws(request, socket, { target: apiUrl.href }, head).catch(() => {})
    },
    closeSockets() {
      for (const socket of sockets) socket.destroy()
    },
    close: () => agent.destroy(),
  }
}

const readsEnglish = (request: IncomingMessage | undefined) =>
  /^\s*en/i.test(request?.headers['accept-language'] ?? '')

/** Answers as the API does; Node reads the rest of the body, so that the client gets the answer. */
function answerTooLarge(
  response: ServerResponse,
  request: IncomingMessage | undefined,
  requestId: string,
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const [code, zh, en] = request?.url?.startsWith('/files')
    ? ['BAD_USER_INPUT', '文件过大：每个文件最大 5 MB。', 'The file is too large: 5 MB at most.']
    : ['BAD_REQUEST', '请求过大：最大 256 KB。', 'The request is too large: 256 KB at most.']
  response.statusCode = 413
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-type', 'application/json; charset=utf-8')
  const message = readsEnglish(request) ? en : zh
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }))
}

function answerAway(response: ServerResponse, request: IncomingMessage | undefined, requestId: string): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const english = readsEnglish(request)
  const message = english
    ? 'The network cannot be reached just now. Try again in a minute.'
    : '暂时无法连接合作网络，请一分钟后再试。'
  response.statusCode = 502
  response.setHeader('retry-after', '30')
  response.setHeader('cache-control', 'no-store')
  const opensPage = request?.method === 'GET' && request.headers.accept?.includes('text/html')
  if (opensPage) {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    response.end(writeAwayPage(english ? 'en' : 'zh', message, requestId))
    return
  }
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'UNAVAILABLE', requestId } }] }))
}
