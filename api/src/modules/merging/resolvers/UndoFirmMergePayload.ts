import type { UndoFirmMergePayloadResolvers } from '../../types.generated.ts'

export const UndoFirmMergePayload: UndoFirmMergePayloadResolvers = {
  keptFields: ({ notRestored }) => notRestored?.fields ?? [],
  lostCodes: ({ notRestored }) => notRestored?.codes ?? [],
  gone: ({ notRestored }) => notRestored?.gone ?? [],
}
