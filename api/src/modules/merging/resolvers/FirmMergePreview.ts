import type { FirmMergePreviewResolvers } from '../../types.generated.ts'

export const FirmMergePreview: FirmMergePreviewResolvers = {
  kept: ({ firms }) => firms.kept,
  merged: ({ firms }) => firms.merged,
  onlyEmptyFields: ({ settled }) => settled,
}
