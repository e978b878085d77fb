import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { undoImport as run } from '../../imports.service.ts'

export const undoImport: NonNullable<MutationResolvers['undoImport']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
