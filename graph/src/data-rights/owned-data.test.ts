import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import type { ExportSection } from '../kernel/privacy/define-privacy.ts'
import { PRIVACY } from '../privacy.generated.ts'
import { findPersonalData } from './owned-data.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

test('the export has each declared section, also where there is nothing', async () => {
  const accountId = `account-${randomUUID()}`
  const create =
    'CREATE (:Account {id: $accountId, email: $accountId, name: $accountId, password: $accountId})'
  await graph.write((run) => run(create, { accountId }, z.unknown()))
  const data = await findPersonalData(graph, accountId)
  const { account, ...others } = data ?? {}
  expect(account).toMatchObject({ id: accountId, email: accountId, name: accountId })
  expect(account).not.toHaveProperty('password')
  const declared = PRIVACY.flatMap(({ nodes, relationships }) =>
    Object.values({ ...nodes, ...relationships }),
  )
    .flatMap((ownership) => ownership.account?.exported ?? [])
    .filter((exported): exported is ExportSection => 'section' in exported && exported.section !== 'account')
  expect(declared.length).toBeGreaterThan(5)
  expect(others).toEqual(
    Object.fromEntries(declared.map(({ section, single }) => [section, single ? null : []])),
  )
  expect(await findPersonalData(graph, `${accountId}-unknown`)).toBeNull()
})
