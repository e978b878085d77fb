import { z } from 'zod'

const namedShape = z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string() })
type Named = z.infer<typeof namedShape>

/** The neighbourhood of one firm; every list in display order. */
export const surroundingsShape = z.object({
  firm: namedShape,
  bases: z.array(namedShape),
  ipAssets: z.array(namedShape),
  heritageDomains: z.array(namedShape),
  capabilities: z.array(namedShape),
  markets: z.array(namedShape),
  /** Newest first. */
  projects: z.array(
    z.object({
      project: namedShape,
      partners: z.array(namedShape),
      ipAssets: z.array(namedShape),
      capabilities: z.array(namedShape),
      markets: z.array(namedShape),
    }),
  ),
})
export type Surroundings = z.infer<typeof surroundingsShape>

/** A node of a picture; its id is unique within its label. */
export interface PictureNode extends Named {
  label: string
}

/** A relationship of a picture, in the direction of the graph. */
export interface PictureLink {
  fromLabel: string
  fromId: string
  toLabel: string
  toId: string
  type: string
}

/** A small part of the graph, ready to be drawn. `truncated`: there is more than is shown. */
export interface GraphPicture {
  nodes: PictureNode[]
  links: PictureLink[]
  truncated: boolean
}

/**
 * Share of the nodes kept for what the firm itself has, so that a firm with many projects still shows what it
 * offers.
 */
const PROFILE_SHARE = 0.4

/**
 * Draws at most `size` nodes: the firm, what it has (up to PROFILE_SHARE), its newest projects each with who
 * and what was in it, then the rest of what it has; and every relationship of the firm and of the shown
 * projects between shown nodes.
 */
export function drawFirm(surroundings: Surroundings, size: number): GraphPicture {
  const profile = profileLinks(surroundings)
  const collaborations = surroundings.projects.flatMap((entry) => projectLinks(surroundings.firm, entry))
  const profileSize = Math.floor((size - 1) * PROFILE_SHARE)

  const shown = new Map<string, PictureNode>()
  const show = (node: PictureNode) => {
    if (shown.size < size) shown.set(keyOf(node), node)
  }
  show({ ...surroundings.firm, label: 'Firm' })
  for (const { to } of profile.slice(0, profileSize)) show(to)
  for (const { from, to, type } of collaborations) {
    if (type === 'TOOK_PART_IN' || type === 'ADAPTED') for (const node of [to, from]) show(node)
  }
  for (const { to } of profile) show(to)

  const everything = [...profile, ...collaborations]
  const links = everything.filter(({ from, to }) => shown.has(keyOf(from)) && shown.has(keyOf(to)))
  const reachable = new Set(everything.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]))
  return {
    nodes: [...shown.values()],
    links: links.map(({ from, to, type }) => ({
      fromLabel: from.label,
      fromId: from.id,
      toLabel: to.label,
      toId: to.id,
      type,
    })),
    truncated: [...reachable].some((key) => !shown.has(key)),
  }
}

interface Link {
  from: PictureNode
  to: PictureNode
  type: string
}

function profileLinks({
  firm,
  bases,
  ipAssets,
  heritageDomains,
  capabilities,
  markets,
}: Surroundings): Link[] {
  const from: PictureNode = { ...firm, label: 'Firm' }
  const lead = (type: string, label: string, nodes: Named[]): Link[] =>
    nodes.map((node) => ({ from, to: { ...node, label }, type }))
  return [
    ...lead('HOSTED_BY', 'ExportBase', bases),
    ...lead('OWNS', 'IPAsset', ipAssets),
    ...lead('WORKS_IN', 'HeritageDomain', heritageDomains),
    ...lead('OFFERS', 'Capability', capabilities),
    ...lead('SELLS_TO', 'Market', markets),
  ]
}

function projectLinks(firm: Named, entry: Surroundings['projects'][number]): Link[] {
  const project: PictureNode = { ...entry.project, label: 'Project' }
  const lead = (type: string, label: string, nodes: Named[]): Link[] =>
    nodes.map((node) => ({ from: project, to: { ...node, label }, type }))
  const takePart = [firm, ...entry.partners].map((partner) => ({
    from: { ...partner, label: 'Firm' },
    to: project,
    type: 'TOOK_PART_IN',
  }))
  return [
    ...takePart,
    ...lead('ADAPTED', 'IPAsset', entry.ipAssets),
    ...lead('USED', 'Capability', entry.capabilities),
    ...lead('REACHED', 'Market', entry.markets),
  ]
}

function keyOf({ label, id }: PictureNode): string {
  return `${label} ${id}`
}
