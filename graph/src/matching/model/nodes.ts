/** A node by its label and stable id. */
export interface NodeKey {
  label: string
  id: string
}

/** The same text for the same node. */
export function nodeKey({ label, id }: NodeKey): string {
  return `${label}:${id}`
}

/** How a node is called; for a grant its dates stand in for a name. */
export interface NodeName extends NodeKey {
  nameZh: string
  nameEn: string
}
