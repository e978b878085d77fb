/**
 * The properties returned for an export base. Inserted into the statements below when the module loads;
 * contains no user input.
 */
const BASE_ROW = `base {
  .id, .nameZh, .nameEn, .batch, .year, .province, .provinceZh, focus: coalesce(base.focus, []),
  .sample, .source, .sourceTier, .confidence, memoryFields: coalesce(base.memoryFields, [])
}`

/** Export bases with these ids. Cost: one index seek per id. */
export const BASES_BY_IDS = `
MATCH (base:ExportBase) WHERE base.id IN $ids
RETURN ${BASE_ROW} AS base`

/**
 * All export bases, samples last, otherwise by batch, then id. Cost: reads all of them, a few dozen; $limit
 * is the cap.
 */
export const ALL_BASES = `
MATCH (base:ExportBase)
WITH base ORDER BY base.id LIMIT $limit
RETURN ${BASE_ROW} AS base ORDER BY base.sample, base.batch, base.id`
