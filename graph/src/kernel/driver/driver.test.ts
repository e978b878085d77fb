import { once } from 'node:events'
import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../../testing/index.ts'
import { connectGraph, type Graph, GraphUnavailable, type OmittedRow } from './driver.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, {
    firms: [
      { id: 'a', kind: 'DIGITAL' },
      { id: 'b', kind: 'DIGITAL' },
    ],
  })
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

const nameShape = z.object({ name: z.string() })
const RENAME = 'MATCH (firm:Firm {id: $id}) SET firm.nameEn = $name RETURN firm.nameEn AS name'
const readName = async (id: string) =>
  (await graph.read('MATCH (firm:Firm {id: $id}) RETURN firm.nameEn AS name', { id }, nameShape))[0]?.name

describe('reading and writing', () => {
  test('a list leaves out what cannot be read, and reports it without its values', async () => {
    const reported: OmittedRow[] = []
    const own = connectGraph(inject('neo4j'), { onOmittedRow: (row) => reported.push(row) })
    const list = "UNWIND ['first', ['secret'], 'third'] AS name RETURN name"
    expect(await own.readList(list, {}, nameShape)).toEqual({
      rows: [{ name: 'first' }, { name: 'third' }],
      omitted: 1,
    })
    expect(reported).toEqual([{ problem: expect.stringContaining('name'), cypher: list, total: 1 }])
    expect(reported[0]?.problem).not.toContain('secret')
    await own.close()
  })

  test('a write answers rows, and a read after it sees what was written', async () => {
    const id = tenant.id('a')
    const rows = await graph.write((run) => run(RENAME, { id, name: 'Renamed' }, nameShape))
    expect(rows).toEqual([{ name: 'Renamed' }])
    expect(await readName(id)).toBe('Renamed')
  })

  test('a write whose work throws leaves nothing behind', async () => {
    const id = tenant.id('b')
    const broken = graph.write(async (run) => {
      await run(RENAME, { id, name: 'Half done' }, nameShape)
      throw new Error('changed my mind')
    })
    await expect(broken).rejects.toThrow('changed my mind')
    expect(await readName(id)).toBe('b')
  })

  test('a read may not write', async () => {
    const attempt = graph.read(RENAME, { id: tenant.id('b'), name: 'Sneaked in' }, nameShape)
    await expect(attempt).rejects.toThrow(/[Ww]rit/)
    expect(await readName(tenant.id('b'))).toBe('b')
  })

  test('whole numbers arrive as integers, also inside lists and maps, and missing values as null', async () => {
    const [row] = await graph.read(
      `RETURN valueType($one) AS one, valueType($half) AS half, valueType($map.list[0]) AS nested, $missing IS NULL AS missing,
         [n IN range(1, 9) | n][..$one] AS cut`,
      { one: 1, half: 0.5, map: { list: [2] }, missing: undefined },
      z.object({
        one: z.string(),
        half: z.string(),
        nested: z.string(),
        missing: z.boolean(),
        cut: z.array(z.number()),
      }),
    )
    expect(row).toEqual({
      one: 'INTEGER NOT NULL',
      half: 'FLOAT NOT NULL',
      nested: 'INTEGER NOT NULL',
      missing: true,
      cut: [1],
    })
  })

  test('a row of another shape is rejected with the field and the query', async () => {
    const attempt = graph.read("RETURN 'two' AS count", {}, z.object({ count: z.number() }))
    await expect(attempt).rejects.toThrow(/count[\s\S]*RETURN 'two' AS count/)
  })

  test('a query that takes longer than the time-out is ended, and the graph goes on working', async () => {
    const impatient = await connectTestGraph({ transactionTimeout: 300 })
    const slow = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7) AS total'
    const begun = Date.now()
    await expect(impatient.read(slow, {}, z.unknown())).rejects.toBeInstanceOf(GraphUnavailable)
    expect(Date.now() - begun).toBeLessThan(5_000)
    await impatient.ping()
    await impatient.close()
  })
})

describe('a database that is away', () => {
  const open: { close(): void }[] = []
  afterEach(() => {
    for (const each of open.splice(0)) each.close()
  })

  test('is GraphUnavailable within seconds when nobody listens', async () => {
    const port = await freePort()
    const lost = connectGraph(
      { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'x' },
      { serverTimeout: 500 },
    )
    const begun = Date.now()
    await expect(lost.ping()).rejects.toBeInstanceOf(GraphUnavailable)
    await expect(lost.read('RETURN 1', {}, z.unknown())).rejects.toBeInstanceOf(GraphUnavailable)
    await expect(lost.write((run) => run('RETURN 1', {}, z.unknown()))).rejects.toBeInstanceOf(
      GraphUnavailable,
    )
    expect(Date.now() - begun).toBeLessThan(6_000)
    await lost.close()
  })

  test('is GraphUnavailable within seconds when it takes the call and never answers', async () => {
    const silent = await listen((socket) => socket.resume())
    open.push(silent)
    const hanging = connectGraph(
      { uri: `bolt://127.0.0.1:${silent.port}`, user: 'neo4j', password: 'x' },
      { serverTimeout: 500, transactionTimeout: 500 },
    )
    const begun = Date.now()
    await expect(hanging.ping()).rejects.toBeInstanceOf(GraphUnavailable)
    expect(Date.now() - begun).toBeLessThan(6_000)
    silent.close()
    await hanging.close()
  })

  test('is GraphUnavailable when it goes in the middle, and works again by itself when it is back', async () => {
    const relay = await listenAsNeo4j()
    open.push(relay)
    const behind = connectGraph(
      { ...inject('neo4j'), uri: `bolt://127.0.0.1:${relay.port}` },
      { serverTimeout: 500 },
    )
    await behind.ping()
    relay.close()
    await expect(behind.ping()).rejects.toBeInstanceOf(GraphUnavailable)
    const back = await listenAsNeo4j(relay.port)
    open.push(back)
    await behind.ping()
    await behind.close()
  })
})

test('a read that follows a write carries its bookmark, so that a replica waits for it', async () => {
  const sent: Buffer[] = []
  const relay = await listenAsNeo4j(0, (bytes) => sent.push(bytes))
  const behind = connectGraph({ ...inject('neo4j'), uri: `bolt://127.0.0.1:${relay.port}` })
  const bookmarks = () => Buffer.concat(sent.splice(0)).toString('latin1').includes('bookmarks')
  await behind.ping()
  bookmarks()
  await behind.write((run) => run(RENAME, { id: tenant.id('a'), name: 'Renamed' }, nameShape))
  bookmarks()
  await behind.ping()
  expect(bookmarks()).toBe(true)
  await behind.close()
  relay.close()
})

async function listen(onConnection: (socket: Socket) => void, port = 0) {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const close = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return { port: address.port, close }
}

/** Passes bytes on to the real Neo4j, so that a test can cut the line. */
function listenAsNeo4j(port = 0, onSent: (bytes: Buffer) => void = () => {}) {
  const target = new URL(inject('neo4j').uri)
  return listen((socket) => {
    const onward = connectSocket(Number(target.port), target.hostname)
    onward.on('error', () => socket.destroy())
    onward.on('close', () => socket.destroy())
    socket.on('close', () => onward.destroy())
    socket.on('data', onSent)
    socket.pipe(onward).pipe(socket)
  }, port)
}

async function freePort(): Promise<number> {
  const { port, close } = await listen(() => {})
  close()
  return port
}
