import { z } from 'zod'
import { nameKeyOf } from '../firms/name-key.ts'
import type { Run } from '../kernel/driver/driver.ts'
import * as cypher from './project-changes.cypher.ts'
import type { FirmStanding, ProjectEntry } from './project-entry.ts'

/** Days for which a firm that declined, or took its confirmation back, is not asked again. */
export const DAYS_UNTIL_ASKED_AGAIN = 90
const DAY = 24 * 60 * 60_000

/**
 * What is wrong with what was entered. UNKNOWN: an id of nothing, or of a group of capabilities; NOT_THEIRS:
 * IP of a firm that is not named; ITSELF: the firm names itself; IN_NETWORK: an outsider's name is that of a
 * firm of the network; ASKED_LATELY: the firm declined, or took its confirmation back, within 90 days.
 */
export interface EntryFault {
  is: 'UNKNOWN' | 'NOT_THEIRS' | 'ITSELF' | 'IN_NETWORK' | 'ASKED_LATELY'
  field: 'capabilities' | 'markets' | 'ipAssets' | 'firms' | 'externalPartners'
}

/** Who owns each asset of the entry. */
export type Owners = ReadonlyMap<string, string>

const knownShape = z.object({
  firms: z.array(z.string()),
  capabilities: z.array(z.string()),
  markets: z.array(z.string()),
  ipAssets: z.array(z.object({ id: z.string(), ownerId: z.string() })),
})

/** The first thing that is wrong with what a firm enters; the owners of its IP where nothing is. */
export async function findFault(
  run: Run,
  { firmId, entry, before }: { firmId: string; entry: ProjectEntry; before: readonly FirmStanding[] },
): Promise<EntryFault | { owners: Owners }> {
  const firms = entry.firms.map((named) => named.firmId)
  const { capabilities, markets, ipAssets } = entry
  const [known] = await run(cypher.KNOWN_PARTS, { firms, capabilities, markets, ipAssets }, knownShape)
  const owners = new Map(known?.ipAssets.map(({ id, ownerId }) => [id, ownerId]))
  if (firms.includes(firmId)) return { is: 'ITSELF', field: 'firms' }
  if (firms.some((id) => !known?.firms.includes(id))) return { is: 'UNKNOWN', field: 'firms' }
  if (capabilities.some((id) => !known?.capabilities.includes(id)))
    return { is: 'UNKNOWN', field: 'capabilities' }
  if (markets.some((id) => !known?.markets.includes(id))) return { is: 'UNKNOWN', field: 'markets' }
  if (ipAssets.some((id) => !owners.has(id))) return { is: 'UNKNOWN', field: 'ipAssets' }
  const named = [firmId, ...firms]
  if (ipAssets.some((id) => !named.includes(owners.get(id) ?? '')))
    return { is: 'NOT_THEIRS', field: 'ipAssets' }
  const asked = before.filter((standing) => firms.includes(standing.firmId))
  if (asked.some(isAskedLately)) return { is: 'ASKED_LATELY', field: 'firms' }
  const names = [...entry.externalPartners, ...entry.externalPartnersZh].map(nameKeyOf)
  const keys = [...new Set(names)].filter((key) => key !== null)
  const taken = await run(cypher.NAMES_OF_FIRMS, { keys }, z.object({ key: z.string() }))
  if (taken.length > 0) return { is: 'IN_NETWORK', field: 'externalPartners' }
  return { owners }
}

function isAskedLately({ state, since }: FirmStanding): boolean {
  if (state !== 'DECLINED' && state !== 'LEFT') return false
  return Date.now() - Date.parse(since) < DAYS_UNTIL_ASKED_AGAIN * DAY
}
