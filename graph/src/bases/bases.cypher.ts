/** What a base's row holds; woven into constants when the module loads, never with values. */
const BASE_ROW = `base {
  .id, .nameZh, .nameEn, .batch, .year, .province, .provinceZh, focus: coalesce(base.focus, []),
  .sample, .source, .sourceTier, .confidence, memoryFields: coalesce(base.memoryFields, [])
}`

/** Bases of these ids. Cost: one index seek an id. */
export const BASES_BY_IDS = `
MATCH (base:ExportBase) WHERE base.id IN $ids
RETURN ${BASE_ROW} AS base`

/** All bases: by batch, then by id, samples last. Cost: all of them, a few dozen, at most $limit. */
export const ALL_BASES = `
MATCH (base:ExportBase)
WITH base ORDER BY base.id LIMIT $limit
RETURN ${BASE_ROW} AS base ORDER BY base.sample, base.batch, base.id`
