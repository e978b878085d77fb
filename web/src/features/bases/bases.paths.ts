import type { NodePaths } from '@/i18n/node-paths.ts'

/** Paths of the pages of this feature, without the language. */
export const paths = {
  bases: () => '/bases',
  base: (id: string) => `/bases/${encodeURIComponent(id)}`,
}

/** Pages of nodes of the graph, by label. */
export const nodePaths: NodePaths = {
  ExportBase: paths.base,
}
