import { PLATFORM } from '@heming/graph'
import type { VerificationResolvers } from '../../types.generated.ts'

export const Verification: VerificationResolvers = {
  base: ({ by }, _args, { loaders }) => (by === PLATFORM ? null : loaders.bases.byId.load(by)),
}
