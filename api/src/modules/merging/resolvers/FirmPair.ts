import type { FirmPairResolvers } from '../../types.generated.ts'

export const FirmPair: FirmPairResolvers = {
  because: ({ pair }) => pair.because,
}
