// @vitest-environment node
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'
import { createReverseProxy, markRequest } from './reverse-proxy.ts'
import { createWebServer } from './web-server.ts'

const running: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop()
})

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** An API that returns what it was asked, and speaks its own word on an upgrade. */
async function startApi(): Promise<number> {
  const api = createServer(async (request, response) => {
    let length = 0
    try {
      for await (const chunk of request) length += (chunk as Buffer).length
    } catch {
      // The sender was ended.
      return
    }
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

/** Passes everything on to an API; what did not pass is noted. */
async function startReverseProxy(apiUrl: URL, logged: string[]): Promise<number> {
  const reverseProxy = createReverseProxy(apiUrl, (line) => logged.push(line))
  const server = createServer((asked, response) => {
    markRequest(asked, false)
    reverseProxy.web(asked, response)
  })
  running.push(() => {
    reverseProxy.close()
    server.closeAllConnections()
    return server.close()
  })
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

  it('carries a body of 5 MB through, the maxSeen that the API takes', async () => {
    const web = await startWeb(await startApi())
    const response = await fetch(`http://127.0.0.1:${web}/files/documents`, {
      method: 'POST',
      body: new Uint8Array(5 * 1024 * 1024),
    })
    expect(((await response.json()) as Asked).length).toBe(5 * 1024 * 1024)
  })

  it.each([
    ['/files/documents?name=a.pdf', 5 * 1024 * 1024, 'BAD_USER_INPUT', /5 MB/],
    ['/files/imports?name=a.csv', 20 * 1024 * 1024, 'BAD_USER_INPUT', /20 MB/],
    ['/graphql', 256 * 1024, 'BAD_REQUEST', /256 KB/],
    ['/api/auth/sign-in/email', 256 * 1024, 'BAD_REQUEST', /256 KB/],
    ['/files', 256 * 1024, 'BAD_REQUEST', /256 KB/],
    ['/files/my-data.json', 256 * 1024, 'BAD_REQUEST', /256 KB/],
    ['/files/%64ocuments', 256 * 1024, 'BAD_REQUEST', /256 KB/],
  ])('returns 413 to a body that the API would not take: %s', async (path, maxBytes, code, message) => {
    let reached = 0
    let maxSeen = 0
    const api = createServer((asked) => {
      reached += 1
      let length = 0
      asked.on('data', (chunk: Buffer) => {
        length += chunk.length
        maxSeen = Math.max(maxSeen, length)
        if (length < 10) asked.socket.destroy()
      })
    })
    running.push(() => api.close())
    const logged: string[] = []
    const apiUrl = new URL(`http://127.0.0.1:${await listen(api)}`)
    const web = `http://127.0.0.1:${await startReverseProxy(apiUrl, logged)}`
    const post = async (body: BodyInit, language: string) => {
      const headers = { 'accept-language': language }
      const response = await fetch(`${web}${path}`, {
        method: 'POST',
        body,
        headers,
        duplex: 'half',
      } as RequestInit)
      const { message, extensions } = (await response.json()).errors[0]
      return { status: response.status, code: extensions.code, message }
    }
    const tooLarge = { status: 413, code, message: expect.stringMatching(message) }
    for (const language of ['zh', 'en']) {
      expect(await post(new Uint8Array(maxBytes + 1), language)).toEqual(tooLarge)
    }
    expect(reached).toBe(0)
    const chunked = new Blob([new Uint8Array(maxBytes + 1_000_000)]).stream()
    expect(await post(chunked, 'en')).toEqual(tooLarge)
    expect((await post('short', 'en')).status).toBe(502)
    expect(reached).toBe(2)
    expect(maxSeen).toBeLessThanOrEqual(maxBytes)
    expect(logged).toHaveLength(1)
  })

  it.each([
    ['of a length', 'Content-Length: 20000000', '/files/documents', 413],
    ['in chunks', 'Transfer-Encoding: chunked', '/files/documents', 413],
    ['of a length', 'Content-Length: 20000000', '/api/auth/../x', 400],
    ['in chunks', 'Transfer-Encoding: chunked', '/api/auth/../x', 400],
  ] as const)(
    'reads on until the sender of a body %s (%s to %s) that is rejected with %d has sent it, and then closes',
    async (_how, framing, path, status) => {
      const web = await startWeb(await startApi())
      for (let round = 0; round < 3; round += 1) {
        const received = await new Promise<string>((resolve, reject) => {
          let text = ''
          const socket = connect(web, '127.0.0.1', async () => {
            socket.write(`POST ${path} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n${framing}\r\n\r\n`)
            const part = Buffer.alloc(200_000, 'x')
            for (let sent = 0; sent < 20_000_000 && !socket.destroyed; sent += part.length) {
              const framed = framing.startsWith('T')
                ? Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')])
                : part
              if (!socket.write(framed)) await new Promise((drained) => socket.once('drain', drained))
            }
            if (framing.startsWith('T')) socket.write('0\r\n\r\n')
          })
          // It reads only when it has sent all.
          socket.on('data', (chunk) => {
            text += chunk
          })
          socket.on('error', reject)
          socket.on('close', () => resolve(text))
        })
        expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
        expect(received.toLowerCase()).toContain('connection: close')
        if (status === 413) expect(received).toContain('BAD_USER_INPUT')
      }
    },
  )

  it.each([
    '/files/../files/documents',
    '/en/../graphql',
    '/graphql/..',
    '/./graphql',
    '/files/%2e%2E/files/documents',
    '/files/..%2fdocuments',
    '/files\\..\\documents',
  ])('returns 400 to a path that climbs: %s', async (path) => {
    const web = await startWeb(await startApi())
    for (const more of ['', 'Connection: Upgrade\r\nUpgrade: websocket\r\n']) {
      const received = await new Promise<string>((resolve, reject) => {
        const socket = connect(web, '127.0.0.1', () =>
          socket.write(`GET ${path} HTTP/1.1\r\nHost: h\r\n${more}\r\n`),
        )
        let text = ''
        socket.on('data', (chunk) => {
          text += chunk
          if (!text.startsWith('HTTP/1.1 400')) socket.destroy()
        })
        socket.on('error', reject)
        socket.on('close', () => resolve(text))
      })
      expect(received).toMatch(/^HTTP\/1.1 400 /)
    }
  })

  it('passes dots on that climb nowhere', async () => {
    const web = await startWeb(await startApi())
    for (const path of ['/files/a..b', '/files/.well', '/files/...', '/graphql?q=/../']) {
      const asked = (await (await fetch(`http://127.0.0.1:${web}${path}`)).json()) as Asked
      expect(asked.url).toBe(path)
    }
  })

  it('returns 400 where an address in full is asked for, as proxies are', async () => {
    const web = await startWeb(await startApi())
    for (const path of ['/en', '/graphql', '/files/a', '']) {
      const received = await exchange(
        web,
        `GET http://evil.example${path} HTTP/1.1\r\nHost: evil.example\r\n\r\n`,
      )
      expect(received).toMatch(/^HTTP\/1.1 400 /)
      expect(received).not.toContain('evil')
    }
  })

  it('passes the API the client’s address and not what the client says of itself', async () => {
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
    const received = await exchange(
      web,
      'GET /graphql HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    )
    expect(received).toMatch(/^HTTP\/1.1 101 [\s\S]*hello$/)
  })
})

describe('pages', () => {
  const get = (port: number, path: string, headers: Record<string, string> = {}) =>
    new Promise<IncomingMessage & { text: string }>((resolve, reject) => {
      const asked = request({ port, path, headers, host: '127.0.0.1' }, async (response) => {
        let text = ''
        for await (const chunk of response) text += chunk
        resolve(Object.assign(response, { text }))
      })
      asked.on('error', reject).end()
    })

  it('are not TRACE’s to have, nor is anything else', async () => {
    const web = await startWeb(await startApi())
    for (const path of ['/en', '/graphql']) {
      const received = await exchange(web, `TRACE ${path} HTTP/1.1\r\nHost: h\r\n\r\n`)
      expect(received).toMatch(/^HTTP\/1.1 405 /)
    }
  })

  it.each([
    ['a body for a page', 'POST /en HTTP/1.1\r\nHost: h\r\nContent-Length: 9000000\r\n\r\n', 413],
    [
      'an upgrade of a page',
      'GET / HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      400,
    ],
  ])('end %s at once', async (_what, head, status) => {
    const web = await startWeb(await startApi())
    const received = await exchange(web, head)
    expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it.each([
    ['en', 'text/html', /<html lang="en">[\s\S]*This address is too long/],
    ['zh', 'text/html', /<html lang="zh-CN">[\s\S]*网址过长/],
    ['en', '*/*', /"message":"This address is too long[\s\S]*"code":"BAD_REQUEST"/],
  ])('of an address over 6 kB are not looked for (%s, %s)', async (language, accept, said) => {
    const web = await startWeb(await startApi())
    const addressOf = (length: number) => `/en/firms?${'q=a&'.repeat(length / 4)}`.slice(0, length)
    const headers = { accept, 'accept-language': language }
    const response = await get(web, addressOf(6_148), headers)
    expect([response.statusCode, response.text]).toEqual([414, expect.stringMatching(said)])
    expect(response.text).not.toContain('q=a')
    expect((await get(web, addressOf(6_144), headers)).statusCode).toBe(200)
  })

  it.each([
    ['POST', '/en/sign-in?next=%2Fen', 303, '/en/sign-in?next=%2Fen'],
    ['POST', '//evil.example/en', 303, '/evil.example/en'],
    ['POST', '/\\evil.example', 303, '/evil.example'],
    ['DELETE', '/en', 405, undefined],
    ['PROPFIND', '/en', 405, undefined],
  ])(
    'are opened, and a form that is sent to one goes back there: %s %s',
    async (method, path, status, to) => {
      const web = await startWeb(await startApi())
      const received = await exchange(
        web,
        `${method} ${path} HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n`,
      )
      expect(received).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
      expect(/^location: (.*)\r$/im.exec(received)?.[1]).toBe(to)
    },
  )

  it('are looked for under a readable path where a percent sign of the address is broken', async () => {
    const web = await startWeb(await startApi())
    for (const [path, reached] of [
      ['/en/asdafa%', '/en/asdafa-'],
      ['/en/asdafa%25', '/en/asdafa-25'],
      ['/en/%ff%20?q=%', '/en/-ff-20?q=%'],
      ['/en/%E9%B8%A3?q=%E9', '/en/%E9%B8%A3?q=%E9'],
    ] as const)
      expect((await get(web, path)).text).toBe(`page ${reached}`)
  })

  it('and files carry security headers', async () => {
    const web = await startWeb(await startApi())
    for (const path of ['/en', '/icon.svg', '/robots.txt', '/sitemap.xml?x']) {
      const { headers } = await get(web, path)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
      const policy = headers['content-security-policy']
      if (path === '/en') expect(policy).toBeUndefined()
      else expect(policy).toMatch(/^default-src 'none'/)
    }
  })

  it('opened by the number of this machine are shown under the name that links in mail have', async () => {
    const web = await startWeb(await startApi(), { PUBLIC_URL: 'http://localhost:3000' })
    const byNumber = { host: '127.0.0.1:3000', accept: 'text/html' }
    const moved = await get(web, '/en/sign-up?next=/', byNumber)
    expect([moved.statusCode, moved.headers.location]).toEqual([
      307,
      'http://localhost:3000/en/sign-up?next=/',
    ])
    for (const headers of [
      { ...byNumber, host: 'localhost:3000' },
      { ...byNumber, host: '127.0.0.1:4000' },
      { ...byNumber, accept: '*/*' },
    ])
      expect((await get(web, '/en', headers)).statusCode).toBe(200)
    const elsewhere = await startWeb(await startApi(), { PUBLIC_URL: 'https://heming.example' })
    expect((await get(elsewhere, '/en', byNumber)).statusCode).toBe(200)
  })

  it('say that the network is away to users who opened a link of the API, and JSON to programs', async () => {
    const logged: string[] = []
    const web = await startReverseProxy(new URL('http://127.0.0.1:9'), logged)
    const link = '/api/auth/verify-email?token=%3Cscript%3E'
    for (const [language, message] of [
      ['en', 'The service is not responding. Try again in a minute.'],
      ['zh', '服务暂时没有响应，请一分钟后再试。'],
    ] as const) {
      const page = await get(web, link, { accept: 'text/html,*/*', 'accept-language': language })
      expect([page.statusCode, page.headers['content-type']]).toEqual([502, 'text/html; charset=utf-8'])
      expect(page.text).toContain(`<p>${message}</p><p><a href="">`)
      expect(page.text).not.toContain('script')
    }
    const program = await get(web, link, { accept: 'application/json' })
    expect(JSON.parse(program.text).errors[0].extensions.code).toBe('UNAVAILABLE')
    expect(logged).toHaveLength(3)
    expect(logged[0]).toMatch(/^api: GET \/api\/auth\/verify-email did not pass /)
  })
})

/** Sends a text as it is, and returns what comes back until the connection closes. */
function exchange(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
  })
}

/**
 * Sends a request whose body comes one byte at a time; resolves with what was answered and when the
 * connection was closed.
 */
function sendSlowly(port: number, path: string): Promise<{ received: string; seconds: number }> {
  const began = Date.now()
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`POST ${path} HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n`),
    )
    const drip = setInterval(() => socket.write('x'), 1_000)
    const giveUp = setTimeout(() => socket.destroy(new Error('The connection was held.')), 8_000)
    socket.on('data', (chunk) => {
      received += chunk
    })
    // Writing on after the server has closed it is what a slow sender does.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (!['EPIPE', 'ECONNRESET'].includes(error.code ?? '')) reject(error)
    })
    socket.on('close', () => {
      clearInterval(drip)
      clearTimeout(giveUp)
      resolve({ received, seconds: (Date.now() - began) / 1_000 })
    })
  })
}

describe('a sender of one byte a second', () => {
  it('is ended when its time is over by the API, and at once by pages, which take no body', {
    timeout: 20_000,
  }, async () => {
    const web = await startWeb(await startApi(), { REQUEST_TIMEOUT: '2' })
    const [toPage, toApi] = await Promise.all([sendSlowly(web, '/en'), sendSlowly(web, '/graphql')])
    expect(toPage.received).toMatch(/^HTTP\/1.1 303 /)
    expect(toPage.seconds).toBeLessThan(2)
    expect(toApi.received).toMatch(/^HTTP\/1.1 408 /)
    expect(toApi.seconds).toBeGreaterThan(1.9)
    expect(toApi.seconds).toBeLessThan(5)
  })

  it('is given a minute by default', () => {
    expect(readEnvironment({}).requestTimeout).toBe(60_000)
    expect(() => readEnvironment({ REQUEST_TIMEOUT: 'long' })).toThrow('REQUEST_TIMEOUT must be a number')
  })
})

describe('readEnvironment', () => {
  it('says which variable is wrong', () => {
    expect(() => readEnvironment({ WEB_PORT: 'eighty' })).toThrow('WEB_PORT must be a port number')
    expect(() => readEnvironment({ API_URL: 'localhost:4000' })).toThrow('API_URL must be an address')
    expect(() => readEnvironment({ TRUST_PROXY: 'yes' })).toThrow('TRUST_PROXY must be true or false')
  })

  it('returns an address that a browser can open where it listens on all', () => {
    expect(readEnvironment({ HOST: '0.0.0.0', WEB_PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
  })

  // The same table as the api's own test (siteAddress).
  it.each([
    [{}, 'http://localhost:3000'],
    [{ HOST: '0.0.0.0', WEB_PORT: '8080' }, 'http://localhost:8080'],
    [{ HOST: '::1' }, 'http://localhost:3000'],
    [{ HOST: '192.168.1.5' }, 'http://192.168.1.5:3000'],
    [{ HOST: 'fd00::5' }, 'http://[fd00::5]:3000'],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://heming.example/' }, 'https://heming.example'],
  ])('gives the site one address: %j', (variables, expected) => {
    expect(readEnvironment(variables).publicUrl).toBe(expected)
  })
})
