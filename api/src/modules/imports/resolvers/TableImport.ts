import { columnsOf, inChinese } from '@heming/graph/importing'
import type { TableImportResolvers } from '../../types.generated.ts'
import { toImportEncoding } from '../import-encodings.ts'
import { toImportTable } from '../import-tables.ts'
import { listDuplicates, listFirms, listRows, stateOf } from '../imports.pages.ts'
import { reportPathOf } from '../imports.routes.ts'

/** Firms that stayed which are named. */
const MAX_KEPT_FIRMS = 100

/** What the importer says, in the language of the request. */
const say = (message: string, language: 'zh' | 'en') => (language === 'zh' ? inChinese(message) : message)

const WRONG_ENCODING = {
  zh: (file: string) => `${file} 的编码不符，没有读取：请选择它的编码，重新读取。`,
  en: (file: string) =>
    `Nothing of ${file} was read, because it is in another encoding: choose the one it has, and read it again.`,
}

export const TableImport: TableImportResolvers = {
  id: ({ name }) => name,
  state: (upload) => stateOf(upload),
  base: ({ baseId }, _args, { loaders }) => (baseId === null ? null : loaders.bases.byId.load(baseId)),
  createdByName: ({ accountName }) => accountName,
  createdAt: ({ uploadedAt }) => uploadedAt,
  publishedAt: ({ doneAt }) => doneAt,
  assumedKind: ({ otherwise }) => otherwise,
  assumedKinds: ({ found }) => found.assumedKinds,
  headers: ({ found }) =>
    found.headers.map((header) => {
      const possibleColumns = columnsOf(header.table).map(([column]) => column)
      return { ...header, table: toImportTable(header.table), possibleColumns }
    }),
  counts: ({ found }) => found.rows.map(({ table, count }) => ({ table: toImportTable(table), count })),
  badRows: ({ found }) => found.badRows,
  badCells: ({ found }) => found.badCells,
  failure: ({ failure, found }, _args, { language }) =>
    found.wrongEncoding
      ? WRONG_ENCODING[language](found.wrongEncoding.file)
      : failure && say(failure, language),
  asksEncoding: ({ encoding, found }) => encoding !== null || found.wrongEncoding !== null,
  encoding: ({ encoding: chosen, found }) => {
    const encoding = chosen ?? found.wrongEncoding?.likely ?? null
    return encoding && toImportEncoding(encoding)
  },
  reasons: ({ found }, _args, { language }) =>
    found.reasons.map(({ count, example: { file, line, column, reason, leftOut } }) => {
      return { count, file, line, column, text: say(reason, language), leavesOutRow: leftOut === 'ROW' }
    }),
  unknownTerms: ({ found }) => found.unknownTerms,
  notes: ({ found }, _args, { language }) => found.notes.map((note) => say(note, language)),
  reportUrl: ({ name, hasReport }, _args, { language }) => (hasReport ? reportPathOf(name, language) : null),
  rows: (upload, args, context) => listRows(context, upload, args),
  duplicates: (upload, args, context) => listDuplicates(context, upload, args),
  firms: (upload, args, context) => listFirms(context, upload, args),
  keptFirms: async ({ keptFirmIds }, _args, { loaders }) => {
    const ids = keptFirmIds.slice(0, MAX_KEPT_FIRMS)
    const firms = await Promise.all(ids.map((id) => loaders.firms.byId.load(id)))
    return firms.filter((firm) => firm !== null)
  },
}
