/** The page of a node of the graph, by its label. */
export type NodePaths = Record<string, (id: string) => string>
