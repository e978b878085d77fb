import type { NodeKey } from './nodes.ts'

/** A node of a path; `via` is the type of the relationship to the next node, null at the end. */
export interface PathNode extends NodeKey {
  via: string | null
}

/** Nodes and relationships of the graph; relationships are followed in either direction. */
export type Path = readonly PathNode[]

/** A path of one node, to be grown with `step`. */
export function startAt(label: string, id: string): Path {
  return [{ label, id, via: null }]
}

/** The path, one relationship longer. */
export function step(path: Path, via: string, label: string, id: string): Path {
  const last = path[path.length - 1]
  if (!last) throw new Error('A path starts somewhere.')
  return [...path.slice(0, -1), { ...last, via }, { label, id, via: null }]
}

/** The first `length` nodes of a path. */
export function cut(path: Path, length: number): Path {
  return path.slice(0, length).map((node, index) => (index === length - 1 ? { ...node, via: null } : node))
}

/** Two paths that meet in the end node of the first, the start node of the second, as one. */
export function join(head: Path, tail: Path): Path {
  return [...head.slice(0, -1), ...tail]
}

/** The same path from its other end. */
export function reverse(path: Path): Path {
  return path
    .map((node, index) => ({ label: node.label, id: node.id, via: path[index - 1]?.via ?? null }))
    .reverse()
}

/** Whether a path meets no node twice: a path that turns back says nothing. */
export function isSimple(path: Path): boolean {
  return path.every(({ label, id }, at) => {
    for (let before = 0; before < at; before++)
      if (path[before]?.id === id && path[before]?.label === label) return false
    return true
  })
}
