import type { CapabilityResolvers } from '../../types.generated.ts'

export const Capability: CapabilityResolvers = {
  children: (capability, _args, { loaders }) => loaders.capabilities.children.load(capability.id),
  parent: ({ parentId }, _args, { loaders }) =>
    parentId === null ? null : loaders.capabilities.byId.load(parentId),
}
