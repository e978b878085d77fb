import type { NodePaths } from '@/i18n/node-paths.ts'

/** Paths of the pages of this feature, without the language. */
export const paths = {
  briefs: () => '/briefs',
  brief: (id: string) => `/briefs/${encodeURIComponent(id)}`,
  editBrief: (id: string) => `/briefs/${encodeURIComponent(id)}/edit`,
  firmBriefs: (firmId: string) => `/firms/${encodeURIComponent(firmId)}/briefs`,
  newBrief: (firmId: string) => `/firms/${encodeURIComponent(firmId)}/briefs/new`,
}

/** Pages of nodes of the graph, by label. */
export const nodePaths: NodePaths = {
  Brief: paths.brief,
}
