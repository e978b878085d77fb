import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { renameVocabularyEntry as run } from '../../vocabularies.service.ts'

export const renameVocabularyEntry: NonNullable<MutationResolvers['renameVocabularyEntry']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
