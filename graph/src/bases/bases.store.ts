import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { alignById } from '../kernel/paging/page.ts'
import { provenanceShape } from '../kernel/provenance/provenance.ts'
import * as cypher from './bases.cypher.ts'

/** An export base as its node holds it. `year` is a calendar year; it and `batch` are null for a sample. */
export const baseShape = provenanceShape.extend({
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  batch: z.number().int().nullable(),
  year: z.number().int().nullable(),
  province: z.string(),
  provinceZh: z.string(),
  focus: z.array(z.string()),
  sample: z.boolean(),
})
export type BaseRow = z.infer<typeof baseShape>

/** The ministry names bases by the dozen; more than this are not shown. */
const BASE_CAP = 500

const rowShape = z.object({ base: baseShape })

/** Bases in the order of `ids`; null for an unknown id. */
export async function findBasesByIds(graph: Graph, ids: readonly string[]): Promise<(BaseRow | null)[]> {
  const rows = await graph.read(cypher.BASES_BY_IDS, { ids }, rowShape)
  return alignById(
    ids,
    rows.map((row) => row.base),
  )
}

/** All bases: by batch of recognition, then by id, samples last. */
export async function findBases(graph: Graph): Promise<BaseRow[]> {
  const rows = await graph.read(cypher.ALL_BASES, { limit: BASE_CAP }, rowShape)
  return rows.map((row) => row.base)
}
