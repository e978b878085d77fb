import type { VocabularyName } from './vocabulary-entry.ts'

/** Labels are woven in when the module loads, never with values. */
const LABELS = { capabilities: 'Capability', heritage_domains: 'HeritageDomain', markets: 'Market' } as const

/** What a node refers to an entry by: people wrote it, or it follows from what they wrote. */
const USES = {
  capabilities: 'OFFERS|USED|NEEDS|PROVED',
  heritage_domains: 'WORKS_IN|IN_DOMAIN',
  markets: 'SELLS_TO|REACHED|COVERS|TARGETS',
} as const

/** Of those, what people wrote. */
const COUNTED = { ...USES, capabilities: 'OFFERS|USED|NEEDS' } as const

/**
 * How many firms, projects, briefs, assets and grants refer to `entry`, as an expression. Cost: the degree of
 * the node; of a group of capabilities, which is a field of use, an index seek and all grants.
 */
const countUses = (vocabulary: VocabularyName) => {
  const ties = `COUNT { (entry)<-[:${COUNTED[vocabulary]}]-() }`
  if (vocabulary !== 'capabilities') return ties
  return `${ties} + CASE WHEN EXISTS { (entry)-[:PART_OF]->() } THEN 0
    ELSE COUNT { MATCH (brief:Brief) WHERE brief.field = entry.id } +
      COUNT { MATCH (brief:PrivateBrief) WHERE brief.field = entry.id } + COUNT { MATCH (licence:Grant) WHERE entry.id IN licence.fields } END`
}

const ROW =
  'entry { .nameZh, .nameEn, .typicalSide, .type, code: entry.id, parents: [(entry)-[:PART_OF]->(parent) | parent.id] }'

const forEach = (statement: (vocabulary: VocabularyName) => string): Record<VocabularyName, string> => ({
  capabilities: statement('capabilities'),
  heritage_domains: statement('heritage_domains'),
  markets: statement('markets'),
})

/**
 * Lets one transaction at a time change vocabularies, and those that keep them read them again once it has
 * ended. Cost: one node.
 */
export const BEGIN_CHANGE = `
MERGE (version:VocabularyVersion {id: 'vocabularies'})
  ON CREATE SET version.number = 0
SET version.number = version.number + 1`

/** All entries. Cost: $limit entries and what they lie in. */
export const ENTRIES = forEach(
  (vocabulary) => `
MATCH (entry:${LABELS[vocabulary]})
RETURN ${ROW} AS entry ORDER BY entry.id LIMIT $limit`,
)

/** A page of entries by code, with how often each is used. Cost: $limit entries, and `countUses` of each. */
export const PAGE_OF_ENTRIES = forEach(
  (vocabulary) => `
MATCH (entry:${LABELS[vocabulary]}) WHERE entry.id > $after
WITH entry ORDER BY entry.id LIMIT $limit
RETURN ${ROW} AS entry, ${countUses(vocabulary)} AS uses, COUNT { (entry)<-[:PART_OF]-() } AS parts
ORDER BY entry.id`,
)

/** The same of one entry. Cost: one entry. */
export const ENTRY_BY_CODE = forEach(
  (vocabulary) => `
MATCH (entry:${LABELS[vocabulary]} {id: $code})
RETURN ${ROW} AS entry, ${countUses(vocabulary)} AS uses, COUNT { (entry)<-[:PART_OF]-() } AS parts`,
)

/** How many entries there are. Cost: constant, from the count store. */
export const COUNT_ENTRIES = forEach(
  (vocabulary) => `
RETURN COUNT { (:${LABELS[vocabulary]}) } AS count`,
)

/**
 * Writes entries. An import names those that it makes, so that it can be undone; what somebody edits is no
 * import's any more. Cost: an index seek each.
 */
export const WRITE_ENTRIES = forEach(
  (vocabulary) => `
UNWIND $rows AS row
MERGE (entry:${LABELS[vocabulary]} {id: row.code})
  ON CREATE SET entry.importName = $importName
SET entry.nameZh = row.nameZh, entry.nameEn = row.nameEn, entry.typicalSide = row.typicalSide, entry.type = row.type,
  entry.importName = CASE WHEN $importName IS NOT NULL THEN entry.importName END`,
)

/** Writes what entries lie in, and in nothing else. Cost: an index seek each, and one for each of these. */
export const WRITE_PARENTS = forEach(
  (vocabulary) => `
UNWIND $rows AS row
MATCH (entry:${LABELS[vocabulary]} {id: row.code})
CALL (row, entry) {
  MATCH (entry)-[old:PART_OF]->(parent) WHERE NOT parent.id IN row.parents
  DELETE old
}
CALL (row, entry) {
  MATCH (parent:${LABELS[vocabulary]}) WHERE parent.id IN row.parents
  MERGE (entry)-[:PART_OF]->(parent)
}`,
)

const isUnused = (vocabulary: VocabularyName) =>
  `NOT EXISTS { (entry)<-[:PART_OF]-() } AND NOT EXISTS { (entry)<-[:${USES[vocabulary]}]-() } AND ${countUses(vocabulary)} = 0`

/**
 * Deletes what is said of an entry by itself, then the entry, if nothing refers to it: a tie that somebody
 * makes meanwhile lets the transaction fail, since the node is not detached. Returns its code, or no row.
 * Cost: one entry.
 */
const deleteUnused = (vocabulary: VocabularyName, where: string, limit: string) => `
MATCH (entry:${LABELS[vocabulary]}) WHERE ${where} AND ${isUnused(vocabulary)}
WITH entry, entry.id AS code ${limit}
CALL (entry) { MATCH (entry)-[own:PART_OF]->() DELETE own }
CALL (entry) { MATCH (entry)<-[lends:LENDS_ITSELF_TO]-(:AssetForm) DELETE lends }
DELETE entry
RETURN code`

export const DELETE_ENTRY = forEach((vocabulary) => deleteUnused(vocabulary, 'entry.id = $code', 'LIMIT 1'))

/**
 * Deletes entries that an import made and that nothing refers to, without what lies in others of them.
 * Cost: the vocabulary, and `countUses` of the import's entries.
 */
export const DELETE_IMPORTED = forEach((vocabulary) =>
  deleteUnused(vocabulary, 'entry.importName = $name', 'LIMIT $limit'),
)

/** Lets go of entries that stay when their import is undone. Cost: the vocabulary. */
export const KEEP_IMPORTED = forEach(
  (vocabulary) => `
MATCH (entry:${LABELS[vocabulary]}) WHERE entry.importName = $name
REMOVE entry.importName`,
)
