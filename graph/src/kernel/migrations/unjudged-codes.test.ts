import { expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../../testing/index.ts'
import { MIGRATIONS_FOLDER, readMigrationFiles } from './migration-files.ts'

/** Ends a transaction without keeping what it wrote. */
class Undone extends Error {}

/** A firm with the claims of its code: how each ended, and whether it was made by a registration. */
const FIRMS = [
  { id: 'lapsed', claims: [{ status: 'LAPSED', registers: true }], lei: null },
  { id: 'withdrawn', claims: [{ status: 'WITHDRAWN', registers: true }], lei: null },
  { id: 'waiting', claims: [{ status: 'PENDING', registers: true }], lei: 'lei-of-waiting' },
  { id: 'listed', claims: [{ status: 'DECLINED', registers: false }], lei: 'lei-of-listed' },
  {
    id: 'judged',
    claims: [
      { status: 'LAPSED', registers: true },
      { status: 'ACCEPTED', registers: false },
    ],
    lei: 'lei-of-judged',
  },
]

test('codes that came with a registration and that nobody judged go; others stay', async () => {
  const files = await readMigrationFiles(MIGRATIONS_FOLDER)
  const { statements } = files.find(({ name }) => name.endsWith('__codes_that_nobody_judged.cypher')) ?? {}
  const graph = await connectTestGraph()
  const prepare = `
    UNWIND $firms AS row
    CREATE (firm:Firm {id: 'unjudged-' + row.id, lei: 'lei-of-' + row.id})
    WITH firm, row
    UNWIND row.claims AS claim
    CREATE (:Request {id: randomUUID(), kind: 'CLAIM', subjectId: firm.id, evidenceKind: 'LEI', evidence: firm.lei,
      status: claim.status, registers: claim.registers})`
  const read = `
    UNWIND $firms AS row
    MATCH (firm:Firm {id: 'unjudged-' + row.id}) RETURN row.id AS id, firm.lei AS lei`
  const found: unknown[] = []
  const migration = graph.write(async (run) => {
    await run(prepare, { firms: FIRMS }, z.unknown())
    for (const statement of statements ?? []) await run(statement, {}, z.unknown())
    found.push(
      ...(await run(read, { firms: FIRMS }, z.object({ id: z.string(), lei: z.string().nullable() }))),
    )
    throw new Undone()
  })
  await expect(migration).rejects.toThrow(Undone)
  expect(found).toEqual(FIRMS.map(({ id, lei }) => ({ id, lei })))
  await graph.close()
})
