// @vitest-environment node
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'
import { createWebServer } from './web-server.ts'

const running: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop()
})

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** An API that answers with what it was asked, and speaks its own word on an upgrade. */
async function startApi(): Promise<number> {
  const api = createServer(async (request, response) => {
    let length = 0
    for await (const chunk of request) length += (chunk as Buffer).length
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ url: request.url, headers: request.headers, length }))
  })
  api.on('upgrade', (_request, socket) => {
    socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nhello')
  })
  running.push(() => api.close())
  return listen(api)
}

async function startWeb(apiPort: number, more: Record<string, string> = {}): Promise<number> {
  const environment = readEnvironment({ WEB_PORT: '0', API_URL: `http://127.0.0.1:${apiPort}`, ...more })
  const { server, stop } = createWebServer(environment, {
    web: (request: IncomingMessage, response) => response.end(`page ${request.url}`),
    upgrade: (_request, socket) => socket.destroy(),
  })
  running.push(() => stop(100))
  return listen(server)
}

interface Asked {
  url: string
  headers: Record<string, string>
  length: number
}

describe('the one origin', () => {
  it('passes the paths of the API on and keeps the rest', async () => {
    const web = await startWeb(await startApi())
    for (const path of ['/graphql', '/graphql?query=x', '/api/auth/session', '/files/a/b.pdf']) {
      const asked = (await (await fetch(`http://127.0.0.1:${web}${path}`)).json()) as Asked
      expect(asked.url).toBe(path)
    }
    for (const path of ['/zh', '/graphqlish', '/api/other', '/zh/files'])
      expect(await (await fetch(`http://127.0.0.1:${web}${path}`)).text()).toBe(`page ${path}`)
  })

  it('carries a body of 12 MB through, more than Next would', async () => {
    const web = await startWeb(await startApi())
    const response = await fetch(`http://127.0.0.1:${web}/files`, {
      method: 'POST',
      body: new Uint8Array(12_000_000),
    })
    expect(((await response.json()) as Asked).length).toBe(12_000_000)
  })

  it('tells the API the client’s address and not what the client says of itself', async () => {
    const web = await startWeb(await startApi())
    const headers = {
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'evil.example',
      'x-real-ip': '203.0.113.9',
    }
    const asked = (await (await fetch(`http://127.0.0.1:${web}/graphql`, { headers })).json()) as Asked
    expect(asked.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': `127.0.0.1:${web}`,
      'x-forwarded-proto': 'http',
    })
    expect(asked.headers).not.toHaveProperty('x-real-ip')
  })

  it('believes a reverse proxy where one is said to stand in front', async () => {
    const web = await startWeb(await startApi(), { TRUST_PROXY: 'true' })
    const headers = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' }
    const asked = (await (await fetch(`http://127.0.0.1:${web}/graphql`, { headers })).json()) as Asked
    expect(asked.headers).toMatchObject({
      'x-forwarded-for': '203.0.113.9, 127.0.0.1',
      'x-forwarded-proto': 'https',
    })
  })

  it('gives every request an id, and keeps a well-formed one', async () => {
    const web = await startWeb(await startApi())
    const given = await fetch(`http://127.0.0.1:${web}/graphql`, {
      headers: { 'x-request-id': 'given-id-1' },
    })
    expect(given.headers.get('x-request-id')).toBe('given-id-1')
    const torn = await fetch(`http://127.0.0.1:${web}/zh`, { headers: { 'x-request-id': 'a b' } })
    expect(torn.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  it('carries a WebSocket upgrade on', async () => {
    const web = await startWeb(await startApi())
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(web, '127.0.0.1', () =>
        socket.write('GET /graphql HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
      )
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('close', () => resolve(text))
      socket.on('error', reject)
    })
    expect(answer).toMatch(/^HTTP\/1.1 101 [\s\S]*hello$/)
  })
})

describe('readEnvironment', () => {
  it('says which variable is wrong', () => {
    expect(() => readEnvironment({ WEB_PORT: 'eighty' })).toThrow('WEB_PORT must be a port number')
    expect(() => readEnvironment({ API_URL: 'localhost:4000' })).toThrow('API_URL must be an address')
    expect(() => readEnvironment({ TRUST_PROXY: 'yes' })).toThrow('TRUST_PROXY must be true or false')
  })

  it('tells an address that a browser can open where it listens on all', () => {
    expect(readEnvironment({ HOST: '0.0.0.0', WEB_PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
    expect(readEnvironment({ PUBLIC_URL: 'https://heming.example/' }).publicUrl).toBe(
      'https://heming.example',
    )
  })
})
