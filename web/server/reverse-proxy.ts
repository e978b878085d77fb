import { randomUUID } from 'node:crypto'
import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, type ServerResponse } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import { createProxyServer } from 'httpxy'
import { readsEnglish, sendFailure } from './failure-page.ts'
import { boundBody, maxBodyBytesOf, sendTooLarge } from './too-large.ts'

/** Paths that belong to the API; everything else is Next's. */
const PROXIED_PATH = /^\/(graphql|api\/auth|files)(?=[/?]|$)/

/** Whether a request goes to the API. */
export function isForApi(url: string | undefined): boolean {
  return PROXIED_PATH.test(url ?? '')
}

/**
 * Notes on the request who the client is and under which id it is logged, for the API and for pages alike.
 * What the client says of its own address counts only where a reverse proxy of ours stands in front.
 */
export function markRequest(request: IncomingMessage, trustProxy: boolean): string {
  const given = request.headers['x-request-id']
  const id = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  request.headers['x-request-id'] = id
  const address = request.socket.remoteAddress ?? 'unknown'
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined
  request.headers['x-forwarded-for'] = forwarded ? `${forwarded}, ${address}` : address
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

/** Streams requests and WebSockets on to the API. */
export interface ReverseProxy {
  /**
   * Passes a request on; returns 502 where the API is away: a page to users who opened a link, else a
   * GraphQL error. Returns 413 to a body that the API would reject, at once where its length is given.
   */
  web(request: IncomingMessage, response: ServerResponse): void
  /** Passes a WebSocket upgrade on; returns 502 and closes where the API is away. */
  upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void
  /** Closes every open WebSocket: none of them ends by itself. */
  closeSockets(): void
  /** Closes the connections kept to the API. */
  close(): void
}

/** Nothing is buffered: bodies and endless responses run through as they come. */
export function createReverseProxy(apiUrl: URL, log: (line: string) => void = console.warn): ReverseProxy {
  const agent =
    apiUrl.protocol === 'https:' ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const proxy = createProxyServer({ target: apiUrl.href, agent, proxyTimeout: 0 })
  const sockets = new Set<Socket>()
  /** The request that is sent on to the API. */
  const passed = new WeakMap<IncomingMessage, ClientRequest>()
  const rejected = new WeakSet<IncomingMessage>()
  const reject = (request: IncomingMessage, response: ServerResponse) => {
    rejected.add(request)
    passed.get(request)?.destroy()
    // The API has responded already, and reads no more.
    if (response.headersSent) request.resume()
    else sendTooLarge(response, request, tooLargeFor(request))
  }

  proxy.on('proxyReq', (away, request) => {
    passed.set(request, away)
  })

  proxy.on('error', (error, request, away) => {
    if (request && rejected.has(request)) return
    const id = String(request?.headers['x-request-id'] ?? '')
    log(`api: ${request?.method} ${request?.url?.split('?')[0]} did not pass (${id}): ${error.message}`)
    if (!away || away.destroyed) return
    if ('setHeader' in away) sendUnavailable(away, request, id)
    else away.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })

  return {
    web(request, response) {
      const { headers, url } = request
      const maxBytes = maxBodyBytesOf(url)
      if (Number(headers['content-length']) > maxBytes) {
        reject(request, response)
        return
      }
      const withoutLength = headers['transfer-encoding'] !== undefined && Number.isFinite(maxBytes)
      const buffer = withoutLength ? boundBody(request, maxBytes, () => reject(request, response)) : undefined
      // A client that leaves takes its request to the API with it; httpxy's error event says the rest.
      proxy.web(request, response, buffer && { target: apiUrl.href, buffer }).catch(() => {})
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

/** What is said of files that are too large, as the API says it, and of everything else. */
const TOO_LARGE: [RegExp, code: string, zh: string, en: string][] = [
  [
    /^\/files\/documents(?=[/?]|$)/,
    'BAD_USER_INPUT',
    '文件过大：每个文件不超过 5 MB。',
    'The file is too large: 5 MB at most.',
  ],
  [
    /^\/files\/imports(?=[/?]|$)/,
    'BAD_USER_INPUT',
    '文件过大：每个文件不超过 20 MB，请拆分后上传。',
    'The file is too large: 20 MB at most; divide it.',
  ],
  [/^/, 'BAD_REQUEST', '请求过大：不能超过 256 KB。', 'The request is too large: 256 KB at most.'],
]

function tooLargeFor(request: IncomingMessage) {
  const [, code = '', zh, en] = TOO_LARGE.find(([path]) => path.test(request.url ?? '')) ?? []
  const requestId = String(request.headers['x-request-id'] ?? '')
  return { code, message: (readsEnglish(request) ? en : zh) ?? '', requestId }
}

function sendUnavailable(
  response: ServerResponse,
  request: IncomingMessage | undefined,
  requestId: string,
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  sendFailure(response, request, AWAY, requestId)
}

const AWAY = {
  status: 502,
  code: 'UNAVAILABLE',
  message: {
    zh: '服务暂时没有响应，请一分钟后再试。',
    en: 'The service is not responding. Try again in a minute.',
  },
  retryAfter: 30,
}
