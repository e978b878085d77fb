/**
 * The record of an import: (:Import {key, kind, name, phase, side, doneAt, uploadedAt}). `phase` says what
 * was in progress, so that the next import after a crash knows what to do: READING (discard it), BRINGING
 * (finish it) or REMOVING (finish it); null when nothing is. `side` is the side of a namespace that is to be
 * read. All cost one node.
 */
const RECORD =
  'import {.key, .kind, .name, .phase, .side, doneAt: toString(import.doneAt), uploadedAt: toString(import.uploadedAt)}'

export const FIND_IMPORT = `
MATCH (import:Import {key: $key})
RETURN ${RECORD} AS import`

/** Every import there is. Cost: their number. */
export const ALL_IMPORTS = `
MATCH (import:Import)
RETURN ${RECORD} AS import
ORDER BY import.key`

export const SET_PHASE = `
MERGE (import:Import {key: $key})
  ON CREATE SET import.kind = $kind, import.name = $name
SET import.phase = $phase`

/** Done: nothing is in progress, and of a namespace this side is the one to read. */
export const FINISH_IMPORT = `
MATCH (import:Import {key: $key})
SET import.side = $side, import.doneAt = datetime()
REMOVE import.phase`

export const DELETE_IMPORT = `
MATCH (import:Import {key: $key})
DELETE import`
