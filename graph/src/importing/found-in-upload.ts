import { z } from 'zod'
import type { ColumnMapping } from './column-names.ts'
import { ENCODINGS } from './encodings.ts'
import { tableNames } from './tables.ts'

const tableShape = z.enum(tableNames as [(typeof tableNames)[number], ...typeof tableNames])

/** What the columns of a file mean, as it is stored. */
export const mappingShape: z.ZodType<ColumnMapping> = z.object({
  table: tableShape,
  columns: z.record(z.string(), z.string().nullable()),
})

const headerShape = z.object({
  table: tableShape,
  file: z.string(),
  line: z.number().int(),
  columns: z.array(
    z.object({ name: z.string(), column: z.string().nullable(), example: z.string().nullable() }),
  ),
})

const badRowShape = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.string().nullable(),
  reason: z.string(),
  leftOut: z.enum(['ROW', 'CELL']),
})

/** What was found in uploaded files, as it is stored with their import. */
export const foundShape = z.object({
  headers: z.array(headerShape),
  /** Rows of each table that can be published. */
  rows: z.array(z.object({ table: tableShape, count: z.number().int() })),
  badRows: z.number().int(),
  badCells: z.number().int(),
  /** Reasons why something is left out, the most frequent first, each with the first example. */
  reasons: z.array(z.object({ count: z.number().int(), example: badRowShape })),
  notes: z.array(z.string()),
  /** Firms that do not say on which side they stand. */
  assumedKinds: z.number().int(),
  /** The entries of lists that the network does not know, the most frequent first. */
  unknownTerms: z.array(z.object({ term: z.string(), count: z.number().int() })),
  /** A CSV file whose encoding has to be chosen, with the one that it seems to have. */
  wrongEncoding: z
    .object({ file: z.string(), likely: z.enum(ENCODINGS).nullable() })
    .nullable()
    .default(null),
})
export type FoundInUpload = z.infer<typeof foundShape>
export type UploadHeader = z.infer<typeof headerShape>

/** What an import has before anything was found. */
export const NOTHING_FOUND: FoundInUpload = {
  headers: [],
  rows: [],
  badRows: 0,
  badCells: 0,
  reasons: [],
  notes: [],
  assumedKinds: 0,
  unknownTerms: [],
  wrongEncoding: null,
}
