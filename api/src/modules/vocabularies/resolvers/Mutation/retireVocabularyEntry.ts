import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { retireVocabularyEntry as run } from '../../vocabularies.service.ts'

export const retireVocabularyEntry: NonNullable<MutationResolvers['retireVocabularyEntry']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
