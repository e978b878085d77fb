import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { MIGRATIONS_FOLDER, readMigrationFiles } from '../kernel/migrations/migration-files.ts'
import { readableName } from './account-name.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

const CASES: [unknown, string][] = [
  [null, '未命名 Unnamed'],
  [['x'], '未命名 Unnamed'],
  [7, '未命名 Unnamed'],
  ['', '未命名 Unnamed'],
  [' \u200b', '未命名 Unnamed'],
  ['林月', '林月'],
  ['A'.repeat(80), 'A'.repeat(80)],
  ['A'.repeat(81), `${'A'.repeat(79)}…`],
]

test.each(CASES)('a stored name of %j is read as %j', (stored, readable) => {
  expect(readableName(stored)).toBe(readable)
})

test.each([
  ['invisible', '\u3164\u200B', '未命名 Unnamed'],
  ['turned round', 'Lin\u202E Yue\u200B', 'Lin Yue'],
  ['cut within a character', `${'A'.repeat(78)}😀😀`, `${'A'.repeat(78)}…`],
])('a stored name that is %s is read as it should have been', (_kind, stored, readable) => {
  expect(readableName(stored)).toBe(readable)
})

test('a name on two lines is read on one', () => {
  expect(readableName(' Lin\r\nYue ')).toBe('Lin Yue')
})

test('the migration fixes stored names by the same rules, and leaves valid ones as they are', async () => {
  const migration = (await readMigrationFiles(MIGRATIONS_FOLDER)).find(({ name }) =>
    name.includes('mend_account_names'),
  )
  const ids = CASES.map(() => randomUUID())
  const remove = 'MATCH (account:Account) WHERE account.id IN $ids DELETE account'
  for (const [index, [name]] of CASES.entries()) {
    const create = 'CREATE (account:Account {id: $id, email: $id}) SET account.name = $name'
    await graph.write((run) => run(create, { id: ids[index], name }, z.unknown()))
  }
  await graph.write(async (run) => {
    for (const statement of migration?.statements ?? []) await run(statement, {}, z.unknown())
  })
  const names = 'UNWIND $ids AS id MATCH (account:Account {id: id}) RETURN account.name AS name'
  const rows = await graph.read(names, { ids }, z.object({ name: z.unknown() }))
  expect(rows.map(({ name }) => name)).toEqual(CASES.map(([, readable]) => readable))
  await graph.write((run) => run(remove, { ids }, z.unknown()))
})
