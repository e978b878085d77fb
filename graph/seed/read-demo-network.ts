import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { checkReferences, type Placed } from './check-references.ts'
import {
  baseRecord,
  briefRecord,
  type DemoNetwork,
  firmRecord,
  grantRecord,
  ipAssetRecord,
  marketRegionRecord,
  projectRecord,
  taxonomyRecord,
} from './records.ts'
import { SeedError } from './seed-error.ts'

const SEED_FOLDER = fileURLToPath(new URL('.', import.meta.url))

/** The files of a list, facts before samples; a missing file is an empty list. */
const FILES = {
  bases: ['facts/bases.json', 'samples/bases.json'],
  firms: ['facts/firms.json', 'samples/firms.json'],
  ipAssets: ['facts/ip-assets.json', 'samples/ip-assets.json'],
  projects: ['facts/projects.json', 'samples/projects.json'],
  grants: ['samples/grants.json'],
  briefs: ['samples/briefs.json'],
}

/**
 * Reads and checks the demo network: facts about real organisations, and plainly marked samples. Throws
 * SeedError with one line for each thing that is wrong, each naming file, index and field
 * (`facts/projects.json[12].year: …`).
 */
export async function readDemoNetwork(folder = SEED_FOLDER): Promise<DemoNetwork> {
  const read = async <Row>(files: readonly string[], shape: z.ZodType<Row>): Promise<Placed<Row>[]> =>
    (await Promise.all(files.map((file) => readRecords(folder, file, shape)))).flat()

  const taxonomy = parse('facts/taxonomy.json', await readJson(folder, 'facts/taxonomy.json'), taxonomyRecord)
  const placed = {
    taxonomy,
    marketRegions: await read(['market-regions.json'], marketRegionRecord),
    bases: await read(FILES.bases, baseRecord),
    firms: await read(FILES.firms, firmRecord),
    ipAssets: await read(FILES.ipAssets, ipAssetRecord),
    projects: await read(FILES.projects, projectRecord),
    grants: await read(FILES.grants, grantRecord),
    briefs: await read(FILES.briefs, briefRecord),
  }
  checkReferences(placed)
  const records = <Row>(rows: readonly Placed<Row>[]) => rows.map((row) => row.record)
  return {
    taxonomy,
    marketRegions: records(placed.marketRegions),
    bases: records(placed.bases),
    firms: records(placed.firms),
    ipAssets: records(placed.ipAssets),
    projects: records(placed.projects),
    grants: records(placed.grants),
    briefs: records(placed.briefs),
  }
}

async function readRecords<Row>(folder: string, file: string, shape: z.ZodType<Row>): Promise<Placed<Row>[]> {
  const rows = parse(file, await readJson(folder, file), z.array(shape))
  return rows.map((record, index) => ({ record, place: `${file}[${index}]` }))
}

async function readJson(folder: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(`${folder}/${file}`, 'utf8'))
  } catch (cause) {
    throw new SeedError([`${file}: ${cause instanceof Error ? cause.message : cause}`], { cause })
  }
}

function parse<Row>(file: string, value: unknown, shape: z.ZodType<Row>): Row {
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  throw new SeedError(parsed.error.issues.map((issue) => `${file}${toPath(issue.path)}: ${issue.message}`))
}

function toPath(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
}
