/** A node by its label and stable id. */
export interface NodeKey {
  label: string
  id: string
}

/** The same text for the same node. */
export function nodeKey({ label, id }: NodeKey): string {
  return `${label}:${id}`
}

/** The display name of a node; a grant has its dates instead. */
export interface NodeName extends NodeKey {
  nameZh: string
  nameEn: string
}
