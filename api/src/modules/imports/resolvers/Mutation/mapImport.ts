import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mapImport as run } from '../../imports.service.ts'

export const mapImport: NonNullable<MutationResolvers['mapImport']> = (_mutation, { input }, context) =>
  withErrors(context, () => run(context, input))
