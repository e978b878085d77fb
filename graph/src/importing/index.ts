export { type ColumnMapping, matchColumns } from './column-names.ts'
export { ENCODINGS, type Encoding } from './encodings.ts'
export { type FoundInUpload, mappingShape, type UploadHeader } from './found-in-upload.ts'
export {
  createImportFile,
  deleteImportFiles,
  dropOldUploads,
  findImportFilesToDiscard,
  hasImportFile,
  type NewImportFile,
} from './import-files.store.ts'
export { inChinese } from './in-chinese.ts'
export type { NodeTable } from './network-rows.ts'
export { columnsOf, type TableName, tableNames } from './tables.ts'
export {
  countUploads,
  createUpload,
  decideUpload,
  dropUpload,
  findUpload,
  findUploads,
  IMPORT_WORK,
  mapUpload,
  publishUpload,
  type UploadKey,
  type UploadRow,
  undoUpload,
} from './uploads.store.ts'
export {
  countFirmsOfImport,
  countWaitingParticipations,
  findFirmIdsOfImport,
  findWaitingParticipations,
  findWaitingRows,
  type ParticipationKey,
  type WaitingRow,
} from './waiting-rows.store.ts'
export { reportOf, workOnUpload } from './work-on-upload.ts'
