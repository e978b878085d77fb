import { keyOf, type PictureLink, type PictureNode } from './lay-out.ts'

/** How a node hangs together with others: over one type of relationship, in one direction. */
export interface Connection {
  /** Type of the relationship, e.g. TOOK_PART_IN. */
  type: string
  /** Whether the relationship starts from the node of the row. */
  outward: boolean
  others: PictureNode[]
}

/** A row of the table that says what the picture shows. */
export interface PictureRow {
  node: PictureNode
  connections: Connection[]
}

/**
 * The picture as rows: every node but the centre, each with all of its relationships, those with the centre
 * first. Every relationship of the picture stands in the rows of both its ends.
 */
export function listConnections(
  nodes: PictureNode[],
  links: PictureLink[],
  centre: { id: string; label: string },
): PictureRow[] {
  const byKey = new Map(nodes.map((node) => [keyOf(node.label, node.id), node]))
  const centreKey = keyOf(centre.label, centre.id)
  const rows = new Map<string, Map<string, Connection>>()
  const add = (key: string, otherKey: string, type: string, outward: boolean) => {
    const other = byKey.get(otherKey)
    if (!other || !byKey.has(key)) return
    const row = rows.get(key) ?? new Map<string, Connection>()
    rows.set(key, row)
    const connection = row.get(`${type}${outward}`) ?? { type, outward, others: [] }
    row.set(`${type}${outward}`, connection)
    if (otherKey === centreKey) connection.others.unshift(other)
    else connection.others.push(other)
  }
  for (const { fromId, fromLabel, toId, toLabel, type } of links) {
    const [from, to] = [keyOf(fromLabel, fromId), keyOf(toLabel, toId)]
    add(from, to, type, true)
    add(to, from, type, false)
  }
  return nodes
    .filter((node) => keyOf(node.label, node.id) !== centreKey)
    .map((node) => ({ node, connections: [...(rows.get(keyOf(node.label, node.id))?.values() ?? [])] }))
}
