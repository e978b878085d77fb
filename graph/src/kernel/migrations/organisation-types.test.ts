import { expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../../testing/index.ts'
import { MIGRATIONS_FOLDER, readMigrationFiles } from './migration-files.ts'

/** Ends a transaction without keeping what it wrote. */
class Undone extends Error {}

test('firms that do not say what they are become companies, those of the demo network what they are known to be', async () => {
  const files = await readMigrationFiles(MIGRATIONS_FOLDER)
  const { statements } = files.find(({ name }) => name.endsWith('__organisation_types.cypher')) ?? {}
  const graph = await connectTestGraph()
  const prepare = `
    UNWIND ['phoenix-tv', 'palace-museum', 'tencent', 'unknown-firm', 'said-firm'] AS id
    MERGE (firm:Firm {id: id})
    REMOVE firm.organisationType
    FOREACH (_ IN CASE id WHEN 'said-firm' THEN [1] ELSE [] END | SET firm.organisationType = 'FOUNDATION')`
  const types = `
    MATCH (firm:Firm) WHERE firm.id IN ['phoenix-tv', 'palace-museum', 'tencent', 'unknown-firm', 'said-firm']
    RETURN firm.id AS id, firm.organisationType AS type ORDER BY id`
  const found: unknown[] = []
  const migration = graph.write(async (run) => {
    await run(prepare, {}, z.unknown())
    for (const statement of statements ?? []) await run(statement, {}, z.unknown())
    found.push(...(await run(types, {}, z.object({ id: z.string(), type: z.string() }))))
    throw new Undone()
  })
  await expect(migration).rejects.toThrow(Undone)
  expect(found).toEqual([
    { id: 'palace-museum', type: 'INSTITUTION' },
    { id: 'phoenix-tv', type: 'MEDIA' },
    { id: 'said-firm', type: 'FOUNDATION' },
    { id: 'tencent', type: 'COMPANY' },
    { id: 'unknown-firm', type: 'COMPANY' },
  ])
  await graph.close()
})
