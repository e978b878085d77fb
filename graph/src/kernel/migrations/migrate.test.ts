import { randomBytes } from 'node:crypto'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../../testing/index.ts'
import type { Graph } from '../driver/driver.ts'
import { migrate } from './migrate.ts'
import { MigrationError } from './migration-files.ts'

let graph: Graph
let folder: string
let series: string
/** A label of this test alone. */
let label: string

beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-migrations-'))
  label = `Test${randomBytes(5).toString('hex')}`
  series = label
})
afterEach(async () => {
  await graph.write((run) => run(`MATCH (node:${label}) DETACH DELETE node`, {}, z.unknown()))
  await graph.write((run) => run('MATCH (m:Migration {series: $series}) DELETE m', { series }, z.unknown()))
  for (const { name } of await constraintsOf(label)) {
    await graph.write((run) => run(`DROP CONSTRAINT ${name}`, {}, z.unknown()))
  }
  await rm(folder, { recursive: true })
})

const write = (name: string, text: string) => writeFile(join(folder, name), text)
const run = () => migrate(graph, { folder, series })
const addNode = (mark: string) => `CREATE (:${label} {mark: '${mark}', at: datetime.realtime()});`
const constraintsOf = (of: string) =>
  graph.read(
    'SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE labelsOrTypes = [$of] RETURN name',
    { of },
    z.object({ name: z.string() }),
  )
const marks = async () => {
  const rows = await graph.read(
    `MATCH (node:${label}) RETURN node.mark AS mark ORDER BY node.at`,
    {},
    z.object({ mark: z.string() }),
  )
  return rows.map((row) => row.mark)
}

describe('applying', () => {
  test('runs each file once, in order, with all its statements, and records it', async () => {
    await write(
      'V0002__second.cypher',
      `// Nodes.\n${addNode('first; not two')}\n// between\n${addNode('second')}\n`,
    )
    await write(
      'V0001__first.cypher',
      `// A constraint.\nCREATE CONSTRAINT ${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.mark IS UNIQUE;\n`,
    )
    expect(await run()).toEqual(['V0001__first.cypher', 'V0002__second.cypher'])
    expect(await marks()).toEqual(['first; not two', 'second'])
    expect(await constraintsOf(label)).toHaveLength(1)
    const records = await graph.read(
      'MATCH (m:Migration {series: $series}) RETURN m.version AS version, m.name AS name, m.appliedAt IS NOT NULL AS dated ORDER BY version',
      { series },
      z.object({ version: z.number(), name: z.string(), dated: z.boolean() }),
    )
    expect(records).toEqual([
      { version: 1, name: 'V0001__first.cypher', dated: true },
      { version: 2, name: 'V0002__second.cypher', dated: true },
    ])

    await write('V0003__third.cypher', `// Later.\n${addNode('third')}\n`)
    expect(await run()).toEqual(['V0003__third.cypher'])
    expect(await run()).toEqual([])
    expect(await marks()).toEqual(['first; not two', 'second', 'third'])
  })

  test('is safe for several at once: one applies, the others find it done', async () => {
    await write('V0001__first.cypher', `// One node.\n${addNode('only')}\n`)
    const applied = await Promise.all([run(), run(), run(), run()])
    expect(applied.flat()).toEqual(['V0001__first.cypher'])
    expect(await marks()).toEqual(['only'])
  })

  test('stops at the file that fails, keeps those before it, and continues there once it is fixed', async () => {
    await write('V0001__first.cypher', `// Works.\n${addNode('first')}\n`)
    await write('V0002__second.cypher', `// Broken in the middle.\n${addNode('half')}\nCREATE nonsense;\n`)
    await write('V0003__third.cypher', `// Never reached.\n${addNode('third')}\n`)
    await expect(run()).rejects.toThrow('V0002__second.cypher failed')
    expect(await marks()).toEqual(['first'])
    await write('V0002__second.cypher', `// Fixed.\n${addNode('second')}\n`)
    expect(await run()).toEqual(['V0002__second.cypher', 'V0003__third.cypher'])
    expect(await marks()).toEqual(['first', 'second', 'third'])
  })
})

describe('rejecting', () => {
  beforeEach(async () => {
    await write('V0001__first.cypher', `// Was applied.\n${addNode('first')}\n`)
    await run()
  })
  const rejection = async () => {
    const error = await run().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(MigrationError)
    return error instanceof Error ? error.message : ''
  }

  test('names an applied file that was changed, and applies nothing after it', async () => {
    await write('V0001__first.cypher', `// Was applied.\n${addNode('other')}\n`)
    await write('V0002__second.cypher', `// New.\n${addNode('second')}\n`)
    expect(await rejection()).toContain('V0001__first.cypher was changed after it was applied')
    expect(await marks()).toEqual(['first'])
  })

  test('takes other line ends for the same file', async () => {
    await write('V0001__first.cypher', `// Was applied.\r\n${addNode('first')}\r\n`)
    expect(await run()).toEqual([])
  })

  test('names an applied file that was renamed', async () => {
    await rename(join(folder, 'V0001__first.cypher'), join(folder, 'V0001__renamed.cypher'))
    expect(await rejection()).toContain(
      'V0001__first.cypher was applied and is now named V0001__renamed.cypher',
    )
  })

  test('names an applied file that this copy does not have', async () => {
    await rm(join(folder, 'V0001__first.cypher'))
    expect(await rejection()).toContain('The graph has had V0001__first.cypher')
  })

  test('a gap', async () => {
    await write('V0003__third.cypher', `// Too far.\n${addNode('third')}\n`)
    expect(await rejection()).toBe(
      'V0003__third.cypher stands where number 2 should be: numbers have no gaps.',
    )
  })

  test('a number given twice', async () => {
    await write('V0001__again.cypher', `// Twice.\n${addNode('again')}\n`)
    expect(await rejection()).toBe('V0001__again.cypher and V0001__first.cypher have the same number.')
  })

  test('a name that is not like the others', async () => {
    await write('2_second.cypher', `// Misnamed.\n${addNode('second')}\n`)
    expect(await rejection()).toBe('2_second.cypher must be named like V0001__what_it_does.cypher.')
  })

  test('a file without its reason, or without a statement', async () => {
    await write('V0002__second.cypher', `${addNode('second')}\n`)
    expect(await rejection()).toBe('V0002__second.cypher must begin with a // comment that says why.')
    await write('V0002__second.cypher', '// Nothing follows.\n')
    expect(await rejection()).toBe('V0002__second.cypher holds no statement.')
  })
})

test('every label that is looked up by id has a uniqueness constraint, and all indexes answer', async () => {
  const constraints = await graph.read(
    `SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE type = 'UNIQUENESS' AND properties = ['id']
     RETURN labelsOrTypes[0] AS name`,
    {},
    z.object({ name: z.string() }),
  )
  expect(constraints.map((constraint) => constraint.name)).toEqual(
    expect.arrayContaining([
      'Firm',
      'Capability',
      'HeritageDomain',
      'Market',
      'IPAsset',
      'Project',
      'Grant',
      'Brief',
      'ExportBase',
      'Event',
    ]),
  )
  const indexes = await graph.read(
    "SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties WHERE type = 'RANGE' RETURN name, state, labelsOrTypes[0] AS label, properties",
    {},
    z.object({ name: z.string(), state: z.string(), label: z.string(), properties: z.array(z.string()) }),
  )
  expect(indexes).toEqual(
    expect.arrayContaining([
      { name: 'firm_province_id', state: 'ONLINE', label: 'Firm', properties: ['province', 'id'] },
      { name: 'project_year_id', state: 'ONLINE', label: 'Project', properties: ['year', 'id'] },
      {
        name: 'brief_status_deadline_id',
        state: 'ONLINE',
        label: 'Brief',
        properties: ['status', 'deadline', 'id'],
      },
    ]),
  )
})
