import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { createIPAsset as create } from '../../ip-asset-changes.service.ts'

export const createIPAsset: NonNullable<MutationResolvers['createIPAsset']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => create(context, input))
