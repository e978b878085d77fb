import { decisionShape } from '@heming/graph/duplicates'
import { TEXT_KINDS } from '@heming/graph/texts'
import { z } from 'zod'
import { idInput, MAX_VALUES } from '../../kernel/errors/parse-input.ts'
import { importEncodingNames } from './import-encodings.ts'

/** Files that one import reads: as many as there are tables. */
const MAX_FILES = 8

/** Columns of all tables of an import. */
const MAX_COLUMNS = 300

/** Max length of the name of a column, in characters. */
const MAX_NAME_LENGTH = 1_000

const table = z.enum([
  ...(['CAPABILITIES', 'HERITAGE_DOMAINS', 'MARKETS'] as const),
  ...(['FIRMS', 'PROJECTS', 'PARTICIPATIONS', 'IP_ASSETS', 'BRIEFS'] as const),
])
const assumedKind = z.enum(['TRADITIONAL', 'DIGITAL'])

/** ImportFileInput. */
export const importFileInput = z.object({ id: idInput, table: table.nullish() })

/** BeginImportInput. */
export const beginImportInput = z.object({
  baseId: idInput.nullish(),
  files: z.array(importFileInput).min(1).max(MAX_FILES),
  assumedKind,
})

/** ImportMeaningInput. The name is compared with those of the file, and kept as a key only. */
export const importMeaningInput = z.object({
  table,
  name: z.string().min(1).max(MAX_NAME_LENGTH).meta(TEXT_KINDS.code),
  column: z.string().max(100).meta(TEXT_KINDS.code),
})

/** MapImportInput. */
export const mapImportInput = z.object({
  id: idInput,
  columns: z.array(importMeaningInput).max(MAX_COLUMNS).nullish(),
  encoding: z.enum(importEncodingNames).nullish(),
  assumedKind,
})

/** ImportDuplicateDecisionInput. */
export const importDuplicateDecisionInput = z.object({
  rowId: idInput,
  otherId: idInput,
  decision: decisionShape.nullish(),
})

/** DecideImportDuplicatesInput. */
export const decideImportDuplicatesInput = z.object({
  id: idInput,
  decisions: z.array(importDuplicateDecisionInput).min(1).max(MAX_VALUES),
})

/** PublishImportInput. */
export const publishImportInput = z.object({ id: idInput })

/** DropImportInput. */
export const dropImportInput = z.object({ id: idInput })

/** UndoImportInput. */
export const undoImportInput = z.object({ id: idInput })
