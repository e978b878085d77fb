import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Environment } from './environment.ts'
import { createPassThrough, isForApi, markRequest } from './pass-through.ts'

/** What answers everything that is not the API's. */
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
  const passThrough = createPassThrough(environment.apiUrl)

  const server = createServer((request, response) => {
    response.setHeader('x-request-id', markRequest(request, environment.trustProxy))
    if (isForApi(request.url)) passThrough.web(request, response)
    else pages.web(request, response)
  })
  // Uploads of large files may take longer than Node's five minutes.
  server.requestTimeout = 0
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    markRequest(request, environment.trustProxy)
    if (isForApi(request.url)) passThrough.upgrade(request, socket, head)
    else pages.upgrade(request, socket, head)
  })

  return {
    server,
    stop: (graceInMilliseconds = 8_000) =>
      new Promise((resolve) => {
        const impatient = setTimeout(() => server.closeAllConnections(), graceInMilliseconds)
        impatient.unref()
        server.close(() => {
          clearTimeout(impatient)
          passThrough.close()
          resolve()
        })
        server.closeIdleConnections()
        passThrough.closeSockets()
      }),
  }
}
