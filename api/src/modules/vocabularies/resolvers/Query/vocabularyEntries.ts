import type { QueryResolvers } from '../../../types.generated.ts'
import { listVocabularyEntries } from '../../vocabularies.service.ts'

export const vocabularyEntries: NonNullable<QueryResolvers['vocabularyEntries']> = (_query, args, context) =>
  listVocabularyEntries(context, args)
