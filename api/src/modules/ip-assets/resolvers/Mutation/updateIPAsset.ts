import { withErrors } from '../../../../kernel/errors/user-errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { updateIPAsset as update } from '../../ip-asset-changes.service.ts'

export const updateIPAsset: NonNullable<MutationResolvers['updateIPAsset']> = (
  _mutation,
  { input },
  context,
) => withErrors(context, () => update(context, input))
