import { NODE_PATHS, PATHS } from '../paths.generated.ts'

/**
 * Paths of the pages of all features, without the language; ids may be any text, so they are encoded there
 * and nowhere else.
 */
export const pathTo = PATHS

/** The page of a node of the graph by its label; null where nodes of that label have none. */
export function pathToNode(label: string, id: string): string | null {
  return Object.hasOwn(NODE_PATHS, label) ? (NODE_PATHS[label]?.(id) ?? null) : null
}

/** The id that a dynamic segment stands for; the segment itself where it is not well encoded. */
export function readId(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
