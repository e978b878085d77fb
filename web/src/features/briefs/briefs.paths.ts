import type { NodePaths } from '@/i18n/node-paths.ts'

/** Paths of the pages of this feature, without the language. */
export const paths = {
  briefs: () => '/briefs',
  brief: (id: string) => `/briefs/${encodeURIComponent(id)}`,
}

/** Pages of nodes of the graph, by label. */
export const nodePaths: NodePaths = {
  Brief: paths.brief,
}
