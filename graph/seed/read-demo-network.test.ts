import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDemoNetwork } from './read-demo-network.ts'
import { SeedError } from './seed-error.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-seed-'))
  for (const part of ['facts', 'samples', 'market-regions.json']) {
    await cp(fileURLToPath(new URL(part, import.meta.url)), join(folder, part), { recursive: true })
  }
})
afterEach(() => rm(folder, { recursive: true }))

type Raw = Record<string, unknown>

/** Spoils the record at `index` of a file, and returns what the loader then says. */
async function spoil(file: string, index: number, change: (record: Raw) => Raw): Promise<readonly string[]> {
  const path = join(folder, file)
  const records: Raw[] = JSON.parse(await readFile(path, 'utf8'))
  const spoilt = records.map((record, at) => (at === index ? change(record) : record))
  await writeFile(path, JSON.stringify(spoilt))
  return problems()
}

async function problems(): Promise<readonly string[]> {
  try {
    await readDemoNetwork(folder)
    return []
  } catch (error) {
    if (error instanceof SeedError) return error.problems
    throw error
  }
}

test('the network as it stands is sound', async () => {
  expect(await problems()).toEqual([])
})

test('a value of the wrong kind is named with file, index and field', async () => {
  const said = await spoil('facts/projects.json', 12, (record) => ({ ...record, year: 'last year' }))
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^facts\/projects\.json\[12\]\.year: /)
})

test('a missing field and an unknown one are both named', async () => {
  const said = await spoil('facts/firms.json', 3, ({ nameEn: _, ...record }) => ({
    ...record,
    nameFr: 'Bibliothèque',
  }))
  expect(said).toHaveLength(2)
  expect(said[0]).toMatch(/^facts\/firms\.json\[3\]\.nameEn: /)
  expect(said[1]).toMatch(/^facts\/firms\.json\[3\]: .*nameFr/)
})

test('a participant, owner, capability or market that is not there is named', async () => {
  expect(
    await spoil('facts/projects.json', 0, (record) => ({ ...record, participantIds: ['tencent', 'nobody'] })),
  ).toEqual(["facts/projects.json[0].participantIds[1]: there is no firm 'nobody'"])
})

test.each([
  [
    'facts/ip-assets.json',
    5,
    { ownerId: 'nobody' },
    "facts/ip-assets.json[5].ownerId: there is no firm 'nobody'",
  ],
  [
    'facts/firms.json',
    7,
    { capabilities: ['trad.magic'] },
    "facts/firms.json[7].capabilities[0]: there is no capability 'trad.magic'",
  ],
  [
    'facts/firms.json',
    7,
    { markets: ['US', 'XX'] },
    "facts/firms.json[7].markets[1]: there is no market 'XX'",
  ],
  [
    'facts/firms.json',
    7,
    { heritageDomains: ['ufo'] },
    "facts/firms.json[7].heritageDomains[0]: there is no heritage domain 'ufo'",
  ],
  [
    'samples/grants.json',
    1,
    { fields: ['cooking'] },
    "samples/grants.json[1].fields[0]: there is no capability group 'cooking'",
  ],
  [
    'samples/briefs.json',
    2,
    { ipAssetIds: ['nothing'] },
    "samples/briefs.json[2].ipAssetIds[0]: there is no IP asset 'nothing'",
  ],
  [
    'market-regions.json',
    0,
    { markets: ['MOON'] },
    "market-regions.json[0].markets[0]: there is no market 'MOON'",
  ],
])('%s[%i] with %o is rejected', async (file, index, change, problem) => {
  expect(await spoil(file, index, (record) => ({ ...record, ...change }))).toEqual([problem])
})

test('an id that is given twice is named', async () => {
  expect(
    await spoil('samples/firms.json', 0, (record) => ({ ...record, id: 'tencent', hostedBy: undefined })),
  ).toContain("samples/firms.json[0].id: 'tencent' is given twice")
})

test('a page of a firm’s own is an official one with an address, and four of the facts have such', async () => {
  const network = await readDemoNetwork(folder)
  const own = network.firms.filter((firm) => firm.own).map(({ id }) => id)
  expect(own.sort()).toEqual(['jinsha-site-museum', 'netease', 'tencent', 'zigong-haitian'])
  for (const change of [{ source: 'memory' }, { sourceTier: 'media' }])
    expect(await spoil('facts/firms.json', 0, (record) => ({ ...record, ...change, own: true }))).toEqual([
      'facts/firms.json[0].own: needs an official source with an address',
    ])
})

test('days that run backwards are named', async () => {
  const said = await spoil('samples/grants.json', 0, (record) => ({
    ...record,
    from: '2027-01-01',
    to: '2026-12-31',
  }))
  expect(said).toEqual(['samples/grants.json[0].to: must not be before `from`'])
})

test.each([
  ['a base', 'facts/firms.json', 0, { hostedBy: 'sample-base' }, 'facts/firms.json[0].hostedBy'],
  ['a brief', 'samples/briefs.json', 0, { firmId: 'dunhuang-academy' }, 'samples/briefs.json[0].firmId'],
  ['a grant', 'samples/grants.json', 0, { granteeId: 'tencent' }, 'samples/grants.json[0].granteeId'],
  [
    'a licence on its IP',
    'samples/grants.json',
    0,
    { ipAssetId: 'su-embroidery' },
    'samples/grants.json[0].ipAssetId',
  ],
  [
    'a sample project',
    'samples/projects.json',
    0,
    { participantIds: ['sample-publisher', 'tencent'] },
    'samples/projects.json[0].participantIds',
  ],
])('a real organisation may not be given %s', async (_, file, index, change, place) => {
  expect(await spoil(file, index, (record) => ({ ...record, ...change }))).toEqual([
    `${place}: samples and real organisations are never mixed`,
  ])
})

test('a file that is not JSON is named', async () => {
  await writeFile(join(folder, 'facts/bases.json'), '[')
  const said = await problems()
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^facts\/bases\.json: /)
})

test('those outside the network have a Chinese name each, but for two whose name is not known', async () => {
  const change = () => ({
    externalPartners: ['British Library', 'Youku'],
    externalPartnersZh: ['大英图书馆'],
  })
  const said = await spoil('facts/projects.json', 4, (record) => ({ ...record, ...change() }))
  expect(said).toEqual([
    'facts/projects.json[4].externalPartnersZh: needs one name for each of externalPartners',
  ])
  const { projects } = await readDemoNetwork()
  const names = projects.flatMap((project) => project.externalPartnersZh ?? project.externalPartners)
  expect(names.filter((name) => !/\p{Script=Han}/u.test(name)).sort()).toEqual([
    'Cambridge Rivers Project',
    'Shanghai ICH office',
  ])
})

/** Of organisations of the network themselves, and of public authorities. */
const OFFICIAL_HOSTS = [
  'carrier.huawei.com',
  'csr.neteasegames.com',
  'en.wensli.com',
  'english.jinshasitemuseum.com',
  'haitianlanterns.com',
  'hzzx.gov.cn',
  'ichshanghai.cn',
  'nda.gov.cn',
  'tencent.com',
]

/** Forums, aggregators, blogs, copies under names like those of others, and pages of unknown publishers. */
const NO_SOURCES = [
  '0813bbs.cn',
  '71brand.com',
  'argophilia.com',
  'chinapavilion.com.cn',
  'csipf.com',
  'daily8.com',
  'e993.com',
  'laitimes.com',
  'news.ors.ai',
  'ppfocus.com',
  'reportify.ai',
  'szb.wanzhongfilm.com',
  'tencent.net.cn',
  'yz-tencent.com',
]

test('a source is called official or press only where it is', async () => {
  const { bases, firms, ipAssets, projects } = await readDemoNetwork()
  const facts = [bases, firms, ipAssets, projects].flat()
  const hostsOf = (...tiers: string[]) =>
    facts
      .filter(({ source, sourceTier }) => tiers.includes(sourceTier) && source && URL.canParse(source))
      .map(({ source }) => new URL(source ?? '').hostname.replace(/^www\./, ''))
  expect([...new Set(hostsOf('official'))].sort()).toEqual(OFFICIAL_HOSTS)
  expect(hostsOf('official', 'media').filter((host) => NO_SOURCES.includes(host))).toEqual([])
})
