import type { QueryResolvers } from '../../../types.generated.ts'

export const ipAsset: NonNullable<QueryResolvers['ipAsset']> = (_query, { id }, { loaders }) =>
  loaders.ipAssets.byId.load(id)
