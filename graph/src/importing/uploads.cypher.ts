/**
 * An import of files that somebody uploaded is an (:Import) with `uploadedAt`, `baseId` (null: of the
 * platform),
 * `accountId`, `otherwise` (the side of firms that do not say theirs), `encoding` (of CSV files that are not
 * UTF-8, once it is chosen), `mappings`, `found` (both JSON),
 * `progress` (0..1), `failure` and `keptFirmIds`; it -[:READS]->(:ImportFile), and -[:REPORTS]->(:ImportFile)
 * its bad rows.
 */
const UPLOAD = `import {
  .name, .phase, .baseId, .accountId, .otherwise, .encoding, .mappings, .found, .progress, .failure,
  doneAt: toString(import.doneAt), uploadedAt: toString(import.uploadedAt), keptFirmIds: coalesce(import.keptFirmIds, []),
  accountName: head(COLLECT { MATCH (account:Account {id: import.accountId}) RETURN account.name }),
  files: COLLECT { MATCH (import)-[:READS]->(file:ImportFile) RETURN file {.id, .name, .table} ORDER BY file.id },
  fileNames: coalesce(import.fileNames, []),
  hasReport: EXISTS { (import)-[:REPORTS]->(:ImportFile) }
}`

/** Locks an account and counts its files that no import reads yet. Cost: the account's own files. */
export const LOCK_FILE_UPLOADER = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
WITH account WHERE account.id IS NOT NULL
RETURN COUNT { (account)-[:UPLOADED]->(file:ImportFile) WHERE NOT EXISTS { (file)<-[:READS]-() } } AS waiting`

/** Records a file, to be discarded on a day unless an import reads it before. Cost: one index seek. */
export const CREATE_FILE = `
MATCH (account:Account {id: $accountId})
CREATE (account)-[:UPLOADED]->(file:ImportFile)
SET file += $properties, file.uploadedAt = datetime(), file.discardAt = datetime($discardAt)`

/** Whether a file is there. Cost: one index seek. */
export const FILE_BY_ID = `
MATCH (file:ImportFile {id: $id})
RETURN file.id AS id`

/** Those of an account's files that no import reads yet, under their locks. Cost: one index seek an id. */
export const LOCK_FILES = `
MATCH (file:ImportFile) WHERE file.id IN $ids
SET file.id = file.id
WITH file
WHERE EXISTS { (:Account {id: $accountId})-[:UPLOADED]->(file) } AND NOT EXISTS { (file)<-[:READS]-() } AND file.discardAt > datetime()
RETURN file.id AS id`

/** How many imports of an account are not at their end, up to $limit. Cost: the account's own imports. */
export const COUNT_OPEN = `
MATCH (import:Import {accountId: $accountId})
WHERE import.phase IN ['UPLOADED', 'READING', 'PREPARED', 'FAILED']
WITH import LIMIT $limit
RETURN count(import) AS open`

/** Makes an import of files, which stay from now on until it ends. Cost: one index seek a file. */
export const CREATE_UPLOAD = `
CREATE (import:Import {key: $key, kind: 'live', name: $name, phase: 'UPLOADED', uploadedAt: datetime()})
SET import += $properties
WITH import
UNWIND $files AS given
MATCH (file:ImportFile {id: given.id})
SET file.table = given.table
REMOVE file.discardAt
MERGE (import)-[:READS]->(file)
WITH import, collect(file.name) AS names
SET import.fileNames = names`

/** An import of uploaded files. Cost: one node and its files. */
export const UPLOAD_BY_NAME = `
MATCH (import:Import {key: $key}) WHERE import.uploadedAt IS NOT NULL
RETURN ${UPLOAD} AS upload`

/**
 * A page of imports, newest first, those of all or of some bases, from the index of days. Cost: the page, and
 * what stands between that is of other bases.
 */
export const UPLOADS = `
MATCH (import:Import) WHERE import.uploadedAt <= datetime($at) AND ($baseIds IS NULL OR import.baseId IN $baseIds)
WITH import WHERE import.uploadedAt < datetime($at) OR import.name < $name
WITH import ORDER BY import.uploadedAt DESC, import.name DESC LIMIT $limit
RETURN ${UPLOAD} AS upload ORDER BY upload.uploadedAt DESC, upload.name DESC`

/** How many there are, up to $limit. Cost: $limit index entries and those of other bases. */
export const COUNT_UPLOADS = `
MATCH (import:Import) WHERE import.uploadedAt IS NOT NULL AND ($baseIds IS NULL OR import.baseId IN $baseIds)
WITH import LIMIT $limit
RETURN count(import) AS count`

/** Moves an import on, under its lock, if it is in one of the phases; no row otherwise. Cost: one node. */
export const MOVE_ON = `
MATCH (import:Import {key: $key}) WHERE import.uploadedAt IS NOT NULL
SET import.key = import.key
WITH import WHERE coalesce(import.phase, 'DONE') IN $from
SET import.phase = $to, import += $properties
RETURN import.name AS name, import.baseId AS baseId`

/** Notes how far the reading is. Cost: one node. */
export const SET_PROGRESS = `
MATCH (import:Import {key: $key})
SET import.progress = $progress`

/** Records where the bad rows are listed. Cost: two index seeks. */
export const ATTACH_REPORT = `
MATCH (import:Import {key: $key})
MERGE (file:ImportFile {id: $id})
SET file.name = $id
MERGE (import)-[:REPORTS]->(file)`

/** Ends an import whose rows are gone again. Cost: one node. */
export const END_UPLOAD = `
MATCH (import:Import {key: $key})
SET import.phase = 'UNDONE', import.keptFirmIds = $keptFirmIds`

/** Lets the files of an import go, and its report on a later day. Cost: its files. */
export const DISCARD_FILES = `
MATCH (import:Import {key: $key})
CALL (import) { MATCH (import)-[:READS]->(file:ImportFile) SET file.discardAt = datetime() }
CALL (import) { MATCH (import)-[:REPORTS]->(file:ImportFile) SET file.discardAt = datetime($reportUntil) }`

/** Files whose day has come, from the index of days. Cost: $limit index entries. */
export const FILES_TO_DISCARD = `
MATCH (file:ImportFile) WHERE file.discardAt <= datetime($now)
RETURN file.id AS id ORDER BY file.discardAt LIMIT $limit`

/** Cost: one index seek an id. */
export const DELETE_FILES = `
MATCH (file:ImportFile) WHERE file.id IN $ids
DETACH DELETE file`

/** Imports that nobody has published for long. Cost: the imports until then. */
export const OLD_UPLOADS = `
MATCH (import:Import) WHERE import.uploadedAt < datetime($before) AND import.phase IN ['UPLOADED', 'PREPARED', 'FAILED']
RETURN import.name AS name LIMIT $limit`

/** What the columns of an owner's files meant, the latest first. Cost: $limit of the owner's mappings. */
export const MAPPINGS_OF_OWNER = `
MATCH (mapping:ColumnMapping) WHERE mapping.owner = $owner
RETURN mapping.columns AS columns ORDER BY mapping.at DESC LIMIT $limit`

/** Remembers what the columns of a header mean. Cost: one index seek each. */
export const REMEMBER_MAPPINGS = `
UNWIND $mappings AS given
MERGE (mapping:ColumnMapping {owner: $owner, header: given.header})
SET mapping.columns = given.columns, mapping.at = datetime()`

/** Some of an import's rows that wait, in the order of their file. Cost: $limit index entries. */
export const waitingRows = (label: string) => `
MATCH (node:${label}) WHERE node.importName = $name AND node.line > $after
WITH node ORDER BY node.line LIMIT $limit
RETURN node.line AS line, node {
  .*, startDate: toString(node.startDate), endDate: toString(node.endDate), postedOn: toString(node.postedOn), deadline: toString(node.deadline)
} AS properties`

/**
 * Some of the ties of an import that wait, project by project in the order of their file. Cost: the
 * participants of $limit projects.
 */
export const WAITING_PARTICIPATIONS = `
MATCH (project:WaitingProject) WHERE project.importName = $name AND project.line >= $after.project
MATCH (project)<-[part:TOOK_PART_IN]-(firm:WaitingFirm)
WHERE project.line > $after.project OR part.line > $after.line
WITH project, part, firm ORDER BY project.line, part.line LIMIT $limit
RETURN {project: project.line, line: part.line} AS key, part.role AS role,
  project {.id, nameZh: project.titleZh, nameEn: project.titleEn} AS project, firm {.id, .nameZh, .nameEn} AS firm`

/** How many there are, up to $limit. Cost: $limit ties. */
export const COUNT_WAITING_PARTICIPATIONS = `
MATCH (project:WaitingProject) WHERE project.importName = $name AND project.line > 0
MATCH (project)<-[part:TOOK_PART_IN]-(:WaitingFirm)
WITH part LIMIT $limit
RETURN count(part) AS count`

/** Firms that an import brought, by id. Cost: the firms of the import. */
export const FIRMS_OF_IMPORT = `
MATCH (firm:Firm {importName: $name}) WHERE firm.id > $after
WITH firm.id AS id ORDER BY id LIMIT $limit
RETURN id`

/** How many there are, up to $limit. Cost: $limit index entries. */
export const COUNT_FIRMS_OF_IMPORT = `
MATCH (firm:Firm {importName: $name})
WITH firm LIMIT $limit
RETURN count(firm) AS count`

/** Imports that an account made. Cost: those imports. */
export const EXPORT_IMPORTS = `
MATCH (import:Import {accountId: account.id}) WITH import ORDER BY import.uploadedAt LIMIT $limit
RETURN import {.name, .baseId, .fileNames, .phase, uploadedAt: toString(import.uploadedAt), doneAt: toString(import.doneAt)}`

/** Files that an account uploaded for imports. Cost: the account's own files. */
export const EXPORT_FILES = `
MATCH (account)-[:UPLOADED]->(file:ImportFile) WITH file ORDER BY file.uploadedAt LIMIT $limit
RETURN file {.name, .size, .sha256, uploadedAt: toString(file.uploadedAt)}`

/** What an import brought stays; who made it is left out. Cost: the account's own imports. */
export const LEAVE_IMPORTS = `
MATCH (import:Import {accountId: $accountId})
REMOVE import.accountId, import.fileNames`

/** Cost: the account's own files. */
export const DISCARD_FILES_OF_ACCOUNT = `
MATCH (:Account {id: $accountId})-[:UPLOADED]->(file:ImportFile)
SET file.discardAt = datetime($now)
REMOVE file.name`

/** Cost: the account's own mappings. */
export const DELETE_MAPPINGS_OF_ACCOUNT = `
MATCH (mapping:ColumnMapping) WHERE mapping.owner = 'account:' + $accountId
DELETE mapping`
