import { columnsOf } from '@heming/graph/importing'
import type { TableImportResolvers } from '../../types.generated.ts'
import { toImportTable } from '../import-tables.ts'
import { listFirms, listRows, stateOf } from '../imports.pages.ts'
import { reportPathOf } from '../imports.routes.ts'

/** Firms that stayed which are named. */
const MAX_KEPT_FIRMS = 100

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
  reasons: ({ found }) =>
    found.reasons.map(({ count, example: { file, line, column, reason, leftOut } }) => {
      return { count, file, line, column, text: reason, leavesOutRow: leftOut === 'ROW' }
    }),
  unknownTerms: ({ found }) => found.unknownTerms,
  notes: ({ found }) => found.notes,
  reportUrl: ({ name, hasReport }) => (hasReport ? reportPathOf(name) : null),
  rows: (upload, args, context) => listRows(context, upload, args),
  firms: (upload, args, context) => listFirms(context, upload, args),
  keptFirms: async ({ keptFirmIds }, _args, { loaders }) => {
    const ids = keptFirmIds.slice(0, MAX_KEPT_FIRMS)
    const firms = await Promise.all(ids.map((id) => loaders.firms.byId.load(id)))
    return firms.filter((firm) => firm !== null)
  },
}
