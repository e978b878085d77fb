import type { GraphNodeResolvers } from '../../types.generated.ts'

export const GraphNode: GraphNodeResolvers = {
  name: (node, { language }) => (language === 'ZH' ? node.nameZh : node.nameEn),
}
