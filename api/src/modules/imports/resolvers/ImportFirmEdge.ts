import type { ImportFirmEdgeResolvers } from '../../types.generated.ts'

export const ImportFirmEdge: ImportFirmEdgeResolvers = {
  node: ({ node }, _args, { loaders }) => loaders.firms.byId.load(node.id),
}
