import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { decideImportDuplicates as run } from '../../imports.service.ts'

export const decideImportDuplicates: NonNullable<MutationResolvers['decideImportDuplicates']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
