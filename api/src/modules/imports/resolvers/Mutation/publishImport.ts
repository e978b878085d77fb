import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { publishImport as run } from '../../imports.service.ts'

export const publishImport: NonNullable<MutationResolvers['publishImport']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => run(context, input))
