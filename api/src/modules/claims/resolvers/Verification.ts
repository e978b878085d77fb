import { PLATFORM } from '@heming/graph/requests'
import type { VerificationResolvers } from '../../types.generated.ts'

export const Verification: VerificationResolvers = {
  base: ({ by }, _args, { loaders }) => (by === PLATFORM ? null : loaders.bases.byId.load(by)),
}
