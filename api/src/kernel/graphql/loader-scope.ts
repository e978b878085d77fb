import type { Graph } from '@heming/graph/driver'

/** What the loaders of one request are made with. */
export interface LoaderScope {
  graph: Graph
  /** Today in China (YYYY-MM-DD). */
  today: string
}
