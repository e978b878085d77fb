import { lineShape, TEXT_KINDS } from '@heming/graph/texts'
import { MAX_CODE_LENGTH, MAX_ENTRY_NAME_LENGTH } from '@heming/graph/vocabularies'
import { z } from 'zod'
import { idInput } from '../../kernel/errors/parse-input.ts'

/** Regions that one market lies in directly. */
const MAX_PARENTS = 20

const vocabulary = z.enum(['CAPABILITIES', 'HERITAGE_DOMAINS', 'MARKETS'])
const names = { nameZh: lineShape(MAX_ENTRY_NAME_LENGTH), nameEn: lineShape(MAX_ENTRY_NAME_LENGTH) }

/** AddVocabularyEntryInput. */
export const addVocabularyEntryInput = z.object({
  vocabulary,
  code: z.string().trim().min(1).max(MAX_CODE_LENGTH).meta(TEXT_KINDS.code),
  ...names,
  parentCodes: z.array(idInput).max(MAX_PARENTS).nullish(),
  typicalSide: z.enum(['TRADITIONAL', 'DIGITAL']).nullish(),
  marketType: z.enum(['COUNTRY', 'AREA', 'REGION']).nullish(),
})

/** RenameVocabularyEntryInput. */
export const renameVocabularyEntryInput = z.object({ vocabulary, code: idInput, ...names })

/** RetireVocabularyEntryInput. */
export const retireVocabularyEntryInput = z.object({ vocabulary, code: idInput })
