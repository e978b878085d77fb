import { measureText, shorten } from './measure-text.ts'

/** A node of the picture; an id is unique within its label. */
export interface PictureNode {
  id: string
  label: string
  name: string
}

/** A relationship of the picture. */
export interface PictureLink {
  fromId: string
  fromLabel: string
  toId: string
  toLabel: string
  type: string
}

/** Which column a node stands in: what the centre has, the centre, what it did, and its partners. */
export type Column = 'has' | 'centre' | 'did' | 'with'

/** A node with its place, in units of the picture; `text` is its name as far as there is room. */
export interface PlacedNode extends PictureNode {
  column: Column
  x: number
  y: number
  text: string
}

/** A relationship as a curve; `faint` where it does not touch the centre. */
export interface PlacedLink extends PictureLink {
  path: string
  faint: boolean
}

/** A picture ready to be drawn in a box of `width` × `height` units. */
export interface LaidOutPicture {
  width: number
  height: number
  nodes: PlacedNode[]
  links: PlacedLink[]
}

const width = 1040
const rowHeight = 25
const margin = 22
/** Where each column's marks stand, and how wide its names may be; names of `has` stand left of the mark. */
const columns: Record<Column, { x: number; room: number }> = {
  has: { x: 268, room: 250 },
  centre: { x: 424, room: 220 },
  did: { x: 566, room: 232 },
  with: { x: 876, room: 150 },
}
/** Distance between a mark and its name. */
const gap = 11

/** Key of a node within a picture. */
export function keyOf(label: string, id: string): string {
  return `${label}\u0000${id}`
}

/**
 * Lays the part of the graph around a centre out in columns, the same every time: what it has on the left,
 * its projects on the right, and beyond them the partners. A column keeps the order it is given, but for the
 * last one, whose nodes stand by the mean row of what they hang on (the barycentre step of Sugiyama et al.
 * 1981), so that lines cross less.
 */
export function layOut(
  nodes: PictureNode[],
  links: PictureLink[],
  centre: { id: string; label: string },
): LaidOutPicture {
  const centreKey = keyOf(centre.label, centre.id)
  const neighbours = new Map<string, string[]>()
  for (const { fromId, fromLabel, toId, toLabel } of links) {
    const [from, to] = [keyOf(fromLabel, fromId), keyOf(toLabel, toId)]
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  const besideCentre = new Set(neighbours.get(centreKey))
  const columnOf = (node: PictureNode): Column => {
    const key = keyOf(node.label, node.id)
    if (key === centreKey) return 'centre'
    if (node.label === 'Project' || node.label === 'Brief') return 'did'
    return besideCentre.has(key) && node.label !== 'Firm' ? 'has' : 'with'
  }

  const byColumn: Record<Column, PictureNode[]> = { has: [], centre: [], did: [], with: [] }
  for (const node of nodes) byColumn[columnOf(node)].push(node)
  const rowOf = new Map(byColumn.did.map((node, row) => [keyOf(node.label, node.id), row]))
  const meanRow = (node: PictureNode) => {
    const rows = (neighbours.get(keyOf(node.label, node.id)) ?? []).flatMap((key) => rowOf.get(key) ?? [])
    return rows.length === 0
      ? Number.POSITIVE_INFINITY
      : rows.reduce((sum, row) => sum + row, 0) / rows.length
  }
  const means = new Map(byColumn.with.map((node) => [node, meanRow(node)]))
  byColumn.with.sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || 0)

  const rows = Math.max(byColumn.has.length, byColumn.did.length, byColumn.with.length, 3)
  const height = rows * rowHeight + 2 * margin
  const placed = new Map<string, PlacedNode>()
  for (const column of Object.keys(columns) as Column[]) {
    const members = byColumn[column]
    const top = (height - (members.length - 1) * rowHeight) / 2
    members.forEach((node, row) => {
      placed.set(keyOf(node.label, node.id), {
        ...node,
        column,
        x: columns[column].x,
        y: top + row * rowHeight,
        text: shorten(node.name, columns[column].room),
      })
    })
  }

  const placedLinks = links.flatMap((link) => {
    const from = placed.get(keyOf(link.fromLabel, link.fromId))
    const to = placed.get(keyOf(link.toLabel, link.toId))
    if (!from || !to) return []
    const [left, right] = from.x <= to.x ? [from, to] : [to, from]
    return [
      { ...link, path: drawCurve(left, right), faint: left.column !== 'centre' && right.column !== 'centre' },
    ]
  })
  return { width, height, nodes: [...placed.values()], links: placedLinks }
}

/**
 * A curve from one mark to another; from a project it leaves behind the name, so as not to strike it through.
 */
function drawCurve(left: PlacedNode, right: PlacedNode): string {
  const startX = left.column === 'did' ? left.x + gap + measureText(left.text) + 6 : left.x
  const bend = (right.x - startX) / 2
  return `M${round(startX)} ${round(left.y)}C${round(startX + bend)} ${round(left.y)} ${round(right.x - bend)} ${round(right.y)} ${round(right.x)} ${round(right.y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
