import type { NodePaths } from '@/i18n/node-paths.ts'

/** Paths of the pages of this feature, without the language. */
export const paths = {
  firms: () => '/firms',
  firm: (id: string) => `/firms/${encodeURIComponent(id)}`,
  editFirm: (id: string) => `/firms/${encodeURIComponent(id)}/edit`,
}

/** Pages of nodes of the graph, by label. */
export const nodePaths: NodePaths = {
  Firm: paths.firm,
  Capability: (id) => `/firms?capability=${encodeURIComponent(id)}`,
  HeritageDomain: (id) => `/firms?domain=${encodeURIComponent(id)}`,
  Market: (id) => `/firms?market=${encodeURIComponent(id)}`,
}
