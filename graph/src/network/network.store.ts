import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import * as cypher from './network.cypher.ts'

const figuresShape = z.object({
  traditionalFirms: z.number().int(),
  digitalFirms: z.number().int(),
  ipAssets: z.number().int(),
  projects: z.number().int(),
  briefs: z.number().int(),
  exportBases: z.number().int(),
})
export type NetworkFigures = z.infer<typeof figuresShape>

/** How many firms, assets, projects, briefs and bases the graph holds now, without samples. */
export async function readNetworkFigures(graph: Graph): Promise<NetworkFigures> {
  const [row] = await graph.read(cypher.NETWORK_FIGURES, {}, z.object({ figures: figuresShape }))
  if (!row) throw new Error('The query for the figures of the network answered no row.')
  return row.figures
}
