import { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { type Environment, readEnvironment } from './server/environment.ts'
import { withResponseStatus } from './server/response-status.ts'
import { createWebServer } from './server/web-server.ts'

/** Starts web: pages by Next, the API's paths passed on. Stops on SIGINT and SIGTERM. */
async function start(environment: Environment): Promise<void> {
  // Next attaches its own upgrade listener to the server it is given; this one never listens, so that we
  // decide first.
  const upgrades = new Server()
  const app = next({
    dev: environment.development,
    dir: dirname(fileURLToPath(import.meta.url)),
    hostname: environment.host,
    port: environment.port,
    httpServer: upgrades,
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  const { server, stop } = createWebServer(environment, {
    web: (request, response) => {
      withResponseStatus(request, response, () => handle(request, response)).catch((error) => {
        console.error('web: a page could not be served', error)
        if (!response.headersSent) response.statusCode = 500
        response.end()
      })
    },
    upgrade: (request, socket, head) => {
      if (!upgrades.emit('upgrade', request, socket, head)) socket.destroy()
    },
  })

  let stopping = false
  const leave = async () => {
    if (stopping) return
    stopping = true
    await stop()
    await app.close()
    process.exit(0)
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)

  server.once('error', (error) => {
    console.error(`web: cannot listen on ${environment.host}:${environment.port}: ${error.message}`)
    process.exit(1)
  })
  server.listen(environment.port, environment.host, () => {
    const { port } = server.address() as AddressInfo
    console.info(`web: ready on http://${environment.host}:${port}`)
  })
}

try {
  const environment = readEnvironment(process.env)
  // Pages read these at request time.
  process.env.API_URL = environment.apiUrl.href.replace(/\/$/, '')
  process.env.PUBLIC_URL = environment.publicUrl
  await start(environment)
} catch (error) {
  console.error(`web: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
