import { listProofs } from '../../projects/projects.service.ts'
import type { OfferedCapabilityResolvers } from '../../types.generated.ts'

export const OfferedCapability: OfferedCapabilityResolvers = {
  proofs: ({ firmId, capability }, { first }, context) =>
    listProofs(context, { firmId, capabilityId: capability.id }, first),
}
