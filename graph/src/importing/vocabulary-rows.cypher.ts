/** Writes entries that wait. Cost: the rows. */
export const createWaitingEntries = (label: string) => `
UNWIND $rows AS row
CREATE (node:${label})
SET node = row.columns, node.line = row.line, node.importName = $name`

/** The entries of an import that wait, in the order of their file. Cost: $limit index entries. */
export const waitingEntries = (label: string) => `
MATCH (node:${label}) WHERE node.importName = $name AND node.line > 0
WITH node ORDER BY node.line LIMIT $limit
RETURN node { .code, .nameZh, .nameEn, .group, .typicalSide, .marketType, .regions } AS row`
