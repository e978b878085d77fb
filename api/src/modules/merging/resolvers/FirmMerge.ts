import { UNDO_DAYS } from '@heming/graph/merging'
import type { FirmMergeResolvers } from '../../types.generated.ts'

export const FirmMerge: FirmMergeResolvers = {
  id: ({ mergedId }) => mergedId,
  into: ({ keptId }, _args, { loaders }) => loaders.firms.byId.load(keptId),
  undoUntil: ({ mergedAt }) => new Date(Date.parse(mergedAt) + UNDO_DAYS * 24 * 60 * 60_000).toISOString(),
}
