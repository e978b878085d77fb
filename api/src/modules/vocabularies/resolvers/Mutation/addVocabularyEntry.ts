import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { addVocabularyEntry as run } from '../../vocabularies.service.ts'

export const addVocabularyEntry: NonNullable<MutationResolvers['addVocabularyEntry']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
