import type { NodePaths } from '@/i18n/node-paths.ts'

/** Paths of the pages of this feature, without the language. */
export const paths = {
  projects: () => '/projects',
  project: (id: string) => `/projects/${encodeURIComponent(id)}`,
  addProject: (firmId: string) => `/firms/${encodeURIComponent(firmId)}/add-project`,
  editProject: (id: string) => `/projects/${encodeURIComponent(id)}/edit`,
  leaveProject: (id: string) => `/projects/${encodeURIComponent(id)}/leave`,
  /** `decided` is the id of what was just decided. */
  projectConfirmations: (decided?: string) =>
    decided
      ? `/account/project-confirmations?${new URLSearchParams({ decided })}`
      : '/account/project-confirmations',
}

/** Pages of nodes of the graph, by label. */
export const nodePaths: NodePaths = {
  Project: paths.project,
}
