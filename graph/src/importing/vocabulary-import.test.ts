import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createImportFolder, type ImportFolder, importFolder } from '../../testing/imports.ts'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import { findEvents } from '../audit/audit.store.ts'
import { findCapabilitiesByIds } from '../capabilities/capabilities.store.ts'
import { findCapabilitiesOfFirms } from '../firms/firm-profile.store.ts'
import { findHeritageDomainsByIds } from '../heritage-domains/heritage-domains.store.ts'
import { findIPAssetsByIds } from '../ip-assets/ip-assets.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { findEntry } from '../vocabularies/vocabularies.store.ts'
import { createTarget } from './import-target.ts'
import { inChinese } from './in-chinese.ts'
import { undoImport } from './run-import.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let graph: Graph
let tenant: Tenant
let folder: ImportFolder
/** The beginning of all codes and ids of the files. */
let prefix: string
const target = createTarget('live', `fashion_${process.pid}`)
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, {
    capabilities: [
      { id: 'sewing', typicalSide: 'DIGITAL' },
      { id: 'hemming', group: 'sewing' },
    ],
    markets: [
      { id: 'WORLD', type: 'region' },
      { id: 'XX', within: 'WORLD' },
    ],
  })
  prefix = tenant.prefix
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})
afterEach(() => folder.remove())

/** A file in which `~` stands for the beginning of codes and ids. */
const file = (...lines: string[]) => lines.join('\n').replaceAll('~', prefix)
const find = (vocabulary: 'capabilities' | 'heritage_domains' | 'markets', name: string) =>
  findEntry(graph.read, vocabulary, tenant.id(name))

it('brings the vocabularies of another trade, whose codes the firms of the same folder use', async () => {
  folder = await createImportFolder({
    // A capability may stand above its group, a country above its region.
    'capabilities.csv': file(
      'code,nameZh,nameEn,group,typicalSide',
      `~dyeing.indigo,靛染${prefix},,~dyeing,`,
      `~dyeing,染整${prefix},Dyeing ${prefix},,TRADITIONAL`,
      `~hemming,锁边${prefix},,,`,
    ),
    'heritage_domains.csv': file('代码,名称', `~batik,蜡染${prefix}`),
    'markets.csv': file(
      'code,nameEn,type,regions',
      `~ZZ,Zedland ${prefix},,~NORTH`,
      `~NORTH,North ${prefix},region,~WORLD`,
    ),
    'firms.csv': file(
      'id,nameZh,capabilities,heritageDomains,markets',
      `~mill,染坊,靛染${prefix},~batik,~ZZ`,
    ),
    'ip_assets.csv': file('id,ownerId,nameZh,heritageDomain', '~cloth,~mill,蓝印花布,~batik'),
    'briefs.csv': file(
      'id,firmId,titleZh,field,postedOn,deadline',
      '~wanted,~mill,求合作,~dyeing,2026-01-01,2026-12-31',
    ),
  })
  const { summary, bad } = await importFolder(graph, folder, target)
  expect(bad).toEqual([])
  expect(summary.rows).toEqual({
    capabilities: 3,
    heritage_domains: 1,
    markets: 2,
    firms: 1,
    ip_assets: 1,
    briefs: 1,
  })
  expect(summary.unknownTerms.size).toBe(0)

  expect(await findCapabilitiesByIds(graph, [tenant.id('dyeing'), tenant.id('dyeing.indigo')])).toMatchObject(
    [
      { typicalSide: 'TRADITIONAL', parentId: null, nameEn: `Dyeing ${prefix}` },
      // The name that is missing is the other language's.
      { parentId: tenant.id('dyeing'), nameZh: `靛染${prefix}`, nameEn: `靛染${prefix}` },
    ],
  )
  // What a row leaves empty stays as it was.
  expect(await find('capabilities', 'hemming')).toMatchObject({
    nameZh: `锁边${prefix}`,
    nameEn: 'hemming',
    parents: [tenant.id('sewing')],
  })
  expect(await findHeritageDomainsByIds(graph, [tenant.id('batik')])).toMatchObject([
    { nameZh: `蜡染${prefix}` },
  ])
  expect(await find('markets', 'ZZ')).toMatchObject({
    type: 'country',
    parents: [tenant.id('NORTH')],
    uses: 1,
  })
  expect(await find('markets', 'NORTH')).toMatchObject({
    type: 'region',
    parents: [tenant.id('WORLD')],
    parts: 1,
  })
  const [offers] = await findCapabilitiesOfFirms(graph, [tenant.id('mill')])
  expect(offers).toMatchObject([{ capability: { id: tenant.id('dyeing.indigo') } }])
  expect(await findIPAssetsByIds(graph, [tenant.id('cloth')])).toMatchObject([
    { heritageDomainId: tenant.id('batik') },
  ])
  // The brief's field of use.
  expect(await find('capabilities', 'dyeing')).toMatchObject({ uses: 1, parts: 1 })

  const events = await findEvents(graph, { firmId: `live:${target.name}` }, { first: 100, after: null })
  const changes = events.rows
    .filter(({ action }) => action === 'VOCABULARY_IMPORTED')
    .map(({ after }) => JSON.parse(after ?? ''))
  expect(changes).toEqual(
    expect.arrayContaining([
      { vocabulary: 'capabilities', added: 2, changed: 1 },
      { vocabulary: 'heritage_domains', added: 1, changed: 0 },
      { vocabulary: 'markets', added: 2, changed: 0 },
    ]),
  )
  expect(changes).toHaveLength(3)
})

it('takes the entries that it made out again, but for those that something else uses', async () => {
  folder = await createImportFolder()
  await tenant.add({ firms: [{ id: 'other', kind: 'DIGITAL', markets: [] }] })
  await graph.write((run) =>
    run(
      'MATCH (firm:Firm {id: $firm}), (market:Market {id: $market}) CREATE (firm)-[:SELLS_TO]->(market)',
      { firm: tenant.id('other'), market: tenant.id('ZZ') },
      z.unknown(),
    ),
  )
  await undoImport(graph, target)
  expect(await Promise.all([find('capabilities', 'dyeing'), find('capabilities', 'dyeing.indigo')])).toEqual([
    null,
    null,
  ])
  expect(await find('heritage_domains', 'batik')).toBeNull()
  // The region of an entry that stays, stays.
  expect(await find('markets', 'ZZ')).toMatchObject({ parents: [tenant.id('NORTH')] })
  expect(await find('markets', 'NORTH')).not.toBeNull()
  // It was there before the import.
  expect(await find('capabilities', 'hemming')).toMatchObject({ nameZh: `锁边${prefix}` })
})

it('leaves out a row that cannot be an entry, and says what would be right', async () => {
  folder = await createImportFolder({
    'capabilities.csv': file(
      'code,nameZh,nameEn,group,typicalSide',
      `~new one,新${prefix},,,`,
      `${prefix.toUpperCase()}SEWING,缝纫${prefix},,,`,
      '~nameless,,,,',
      `~felting,毡${prefix},,~hemming,`,
      '~sewing,,,~hemming,',
      `~knitting,sewing,sewing,,`,
      `~lace,花边${prefix},${'l'.repeat(101)},~sewing,`,
      `~felt,毛毡${prefix},,~sewing,`,
      `~felt,毛毡${prefix},,~sewing,`,
    ),
    'markets.csv': file(
      'code,nameEn,type,regions',
      `~YY,Wyland ${prefix},planet,`,
      `~VV,Veeland ${prefix},country,~XX`,
      '~WORLD,,country,',
      '~WORLD,,,~XX',
      `~INNER,Inner ${prefix},region,~INNER`,
    ),
  })
  const { bad, summary } = await importFolder(graph, folder, target, { dryRun: true })
  const code = (name: string) => JSON.stringify(tenant.id(name))
  expect(bad).toEqual([
    `capabilities.csv:10 code: ${code('felt')} is there twice; the first row was taken`,
    `capabilities.csv:2 code: ${code('new one')} is no code: use letters A-Z, digits, dots, hyphens and underscores, begin with a letter or digit, at most 64`,
    `capabilities.csv:3 code: "${prefix.toUpperCase()}SEWING" is like the code ${code('sewing')}: write it as that one, or choose another code`,
    'capabilities.csv:4 nameZh: neither nameZh nor nameEn is given, and a new entry needs a name',
    `capabilities.csv:5 group: ${code('hemming')} is no group of capabilities: write the code of one, or nothing to make a group`,
    `capabilities.csv:6 group: ${code('sewing')} is a group and lies in none: leave group empty`,
    expect.stringMatching(
      /^capabilities\.csv:7 nameEn: the name "sewing" is that of the entry ".*": choose another name$/,
    ),
    `capabilities.csv:8 nameEn: the name "${'l'.repeat(101)}" is longer than 100 characters: shorten it`,
    `markets.csv:2 marketType: "planet" is no type of market: write country, area or region, or leave it empty`,
    `markets.csv:5 code: ${code('WORLD')} is there twice; the first row was taken`,
    `markets.csv:3 regions: ${code('XX')} is no region: write codes of markets whose marketType is region`,
    `markets.csv:4 marketType: other markets lie in ${code('WORLD')}, which has to stay a region: write region, or leave marketType empty`,
    `markets.csv:6 regions: ${code('INNER')} cannot lie in these regions: it would lie in itself, or more than four levels deep`,
  ])
  expect(summary.rows).toEqual({ capabilities: 1, markets: 0 })
  for (const row of bad) {
    const reason = row.slice(row.indexOf(': ') + 2)
    expect(inChinese(reason)).toMatch(/\p{Script=Han}/u)
  }
})

it('leaves vocabularies alone that stand beside the tables of a namespace', async () => {
  folder = await createImportFolder({
    'capabilities.csv': file('code,nameZh', `~gilding,鎏金${prefix}`),
    'firms.csv': file('id,nameZh', '~f,坊'),
  })
  const { notes, summary } = await importFolder(
    graph,
    folder,
    createTarget('namespace', `n_${process.pid}`),
    {
      dryRun: true,
    },
  )
  expect(summary.rows).toEqual({ firms: 1 })
  expect(notes).toEqual(['capabilities.csv: not read, for a namespace has no vocabularies'])
})
