import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { beginImport as run } from '../../imports.service.ts'

export const beginImport: NonNullable<MutationResolvers['beginImport']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
