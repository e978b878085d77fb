import type { NodePaths } from '@/i18n/node-paths.ts'

/** Paths of the pages of this feature, without the language. */
export const paths = {
  projects: () => '/projects',
  project: (id: string) => `/projects/${encodeURIComponent(id)}`,
}

/** Pages of nodes of the graph, by label. */
export const nodePaths: NodePaths = {
  Project: paths.project,
}
