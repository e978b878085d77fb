import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { readDemoNetwork } from '../../seed/read-demo-network.ts'
import { createImportFolder, importFolder } from '../../testing/imports.ts'
import { createTenant, startOwnGraph, type Tenant } from '../../testing/index.ts'
import { createTarget } from '../importing/import-target.ts'
import { undoImport } from '../importing/run-import.ts'
import { type TableName, tableNames } from '../importing/tables.ts'
import { exportTable } from './export-table.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 })

const TODAY = '2026-11-25'

/** The whole network is exported: a Neo4j of their own. */
let graph: Awaited<ReturnType<typeof startOwnGraph>>
let tenant: Tenant
const write = (statement: string, parameters: Record<string, unknown> = {}) =>
  graph.write((run) => run(statement, parameters, z.unknown()))
beforeAll(async () => {
  graph = await startOwnGraph({ transactionTimeout: 120_000, serverTimeout: 10_000 })
  tenant = await createTenant(graph, {
    firms: [
      {
        id: 'kiln',
        kind: 'TRADITIONAL',
        sample: false,
        organisationType: 'INSTITUTION',
        nameZh: '=HYPERLINK("http://evil.example","窑")',
        nameEn: "'-2+3 Kiln",
        foundedYear: 1004,
        heritageDomains: ['ceramics', 'lantern'],
        markets: ['ASEAN', 'EU'],
      },
      { id: 'games', kind: 'DIGITAL', capabilities: ['game.dev', 'immersive.xr'], sample: true },
    ],
    projects: [
      {
        id: 'glaze',
        year: 2019,
        sample: false,
        participantIds: ['kiln', 'games'],
        titleEn: '@SUM(A1:A9)',
        capabilitiesUsed: ['game.dev'],
        markets: ['EU'],
      },
    ],
    ipAssets: [{ id: 'bowl', ownerId: 'kiln', heritageDomain: 'lantern', sample: true }],
    briefs: [
      {
        id: 'open',
        firmId: 'kiln',
        needs: [{ capability: 'game.dev', must: true, weight: 1 }],
        deadline: '2026-12-31',
        postedOn: '2026-11-01',
      },
      { id: 'late', firmId: 'kiln', needs: [], deadline: '2026-11-24', postedOn: '2026-11-01' },
    ],
  })
  // What the records of the seed do not take: a year BC, several lines, and a list of one entry with a mark.
  await write(
    `MATCH (firm:Firm {id: $kiln}) SET firm.foundedYear = -221, firm.descriptionEn = $text, firm.website = 'https://kiln.example/'
     WITH 1 AS one MATCH (asset:IPAsset {id: $bowl}) SET asset.forms = ['3d; printed']`,
    { kiln: tenant.id('kiln'), bowl: tenant.id('bowl'), text: '+ a line, with "quotes"\n- and another' },
  )
  await write(
    'MATCH (firm:Firm {id: $kiln}) SET firm.lei = $lei, firm.asksBase = $secret, firm.selfRegistered = true',
    { kiln: tenant.id('kiln'), lei: 'YZ83GD8L7GG84979J516', secret: 'secret-base' },
  )
})
afterAll(() => graph?.close())

async function exported(table: TableName): Promise<string> {
  const blocks: string[] = []
  for await (const block of exportTable(graph, table, TODAY)) blocks.push(block)
  return blocks.join('')
}

const exportAll = async () =>
  Object.fromEntries(
    await Promise.all(tableNames.map(async (table) => [`${table}.csv`, await exported(table)] as const)),
  )

it('writes what everybody may see, marks samples, and lets no spreadsheet compute', async () => {
  const [bom, ...rest] = [...(await exported('firms'))]
  expect(bom).toBe('\uFEFF')
  const firms = rest.join('')
  expect(firms).toContain(
    [
      `${tenant.id('kiln')},TRADITIONAL,INSTITUTION,''-2+3 Kiln,"'=HYPERLINK(""http://evil.example"",""窑"")",`,
      `"'+ a line, with ""quotes""\n- and another",`,
    ].join(''),
  )
  expect(firms).toMatch(/,https:\/\/kiln\.example\/,-221,,ceramics\|lantern,ASEAN\|EU,false\n/)
  expect(firms).toMatch(/,game\.dev\|immersive\.xr,,,true\n/)
  expect(firms).not.toMatch(/YZ83GD8L7GG84979J516|secret-base/)
  expect(await exported('projects')).toMatch(/,2019,'@SUM\(A1:A9\),.*,game\.dev,EU,false\n$/)
  expect(await exported('participations')).toContain(`${tenant.id('glaze')},${tenant.id('games')},`)
  expect(await exported('ip_assets')).toContain(',3d; printed|,true\n')
  const briefs = await exported('briefs')
  expect(briefs).toContain(`${tenant.id('open')},${tenant.id('kiln')},`)
  expect(briefs).not.toContain(tenant.id('late'))
})

it('writes what comes in again and is the same, with the vocabularies that it uses', async () => {
  const { taxonomy } = await readDemoNetwork()
  expect(await exported('capabilities')).toContain('\ngame.dev,游戏研发,Game development,game,\n')
  expect(await exported('capabilities')).toContain('\ngame,游戏,Games,,DIGITAL\n')
  expect(await exported('markets')).toContain('\nEG,埃及,Egypt,country,AFRICA|MENA\n')
  const tables = await exportAll()
  const folder = await createImportFolder(tables)
  const vocabularies = {
    capabilities: taxonomy.capabilityGroups.length + taxonomy.capabilities.length,
    heritage_domains: taxonomy.heritageDomains.length,
    markets: taxonomy.markets.length,
  }
  await tenant.remove()
  // Nothing uses them any more; what comes in again brings them, too.
  await write('MATCH (entry:Capability|HeritageDomain|Market) DETACH DELETE entry')
  const back = createTarget('live', 'back')
  const { bad, summary } = await importFolder(graph, folder, back)
  expect(bad).toEqual([])
  expect(summary.rows).toEqual({
    ...vocabularies,
    firms: 2,
    projects: 1,
    participations: 2,
    ip_assets: 1,
    briefs: 1,
  })
  expect(await exportAll()).toEqual(tables)
  await undoImport(graph, back)
  await folder.remove()
})

it('goes on page by page: none of 1,201 firms is left out or there twice', async () => {
  await write("UNWIND range(1, 1201) AS n CREATE (:Firm {id: 'page-' + n, nameZh: '企业', kind: 'DIGITAL'})")
  const ids = (await exported('firms')).split('\n').flatMap((line) => /^page-\d+/.exec(line)?.[0] ?? [])
  expect([ids.length, new Set(ids).size]).toEqual([1201, 1201])
  await write("MATCH (firm:Firm) WHERE firm.id STARTS WITH 'page-' DELETE firm")
})
