import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { dropImport as run } from '../../imports.service.ts'

export const dropImport: NonNullable<MutationResolvers['dropImport']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
