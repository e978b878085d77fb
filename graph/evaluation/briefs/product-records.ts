import { type Collaborations, rowOf, transpose } from '../../src/matching/link-model/collaborations.ts'
import type { BriefFacts } from '../../src/matching/model/facts.ts'
import type { LinkRecords } from '../../src/matching/precompute/network-collaborations.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'
import type { BriefQuestion } from './brief-protocol.ts'
import type { Sides } from './sides.ts'

type Project = NetworkRecords['projects'][number] & LinkRecords['projects'][number]

/**
 * What is known of some past projects as a network that the product can be asked about: firms offer the
 * capabilities of their past projects, and of everything else nothing is known. Question n is brief n, each
 * of its capabilities a nice-to-have of equal weight.
 */
export function toProductRecords(
  collaborations: Collaborations,
  known: Int32Array,
  { kindOf }: Sides,
  questions: readonly BriefQuestion[] = [],
): NetworkRecords & { projects: Project[] } {
  const { firmIds, projectIds, capabilityNames, capabilities, members, starts } = collaborations
  const named = (numbers: Iterable<number>) => Array.from(numbers, (each) => capabilityNames[each] ?? '')
  const isKnown = new Set(known)
  const projectsOf = transpose(members, firmIds.length)
  const firms = firmIds.map((id, firm) => {
    const own = [...rowOf(projectsOf, firm)].filter((project) => isKnown.has(project))
    const used = new Set(own.flatMap((project) => [...rowOf(capabilities, project)]))
    return {
      id,
      kind: kindOf(firm),
      verified: false,
      sample: false,
      confirmed: true,
      domains: [],
      capabilities: named([...used].sort((a, b) => a - b)),
      markets: [],
      ipAssets: [],
    }
  })
  const projects = Array.from(known, (project) => {
    const startDate = isoDay(starts[project] ?? 0)
    return {
      id: projectIds[project] ?? '',
      startDate,
      year: Number(startDate.slice(0, 4)),
      confirmed: true,
      participants: Array.from(rowOf(members, project), (firm) => firmIds[firm] ?? ''),
      capabilities: named(rowOf(capabilities, project)),
      ipAssets: [],
      markets: [],
    }
  })
  const briefs = questions.map(
    ({ firm, need }, number): BriefFacts => ({
      id: `brief ${number}`,
      firmId: firmIds[firm] ?? '',
      needs: named(need).map((capability) => ({ capability, must: false, weight: 1 })),
      ipAssets: [],
      markets: [],
      field: null,
      startsOn: null,
      endsOn: null,
    }),
  )
  const offeredBy = new Map<string, number>()
  for (const firm of firms)
    for (const id of firm.capabilities) offeredBy.set(id, (offeredBy.get(id) ?? 0) + 1)
  return {
    firms,
    projects,
    briefs,
    ipAssets: [],
    taxonomy: {
      capabilities: new Map(
        capabilityNames.map((id) => [
          id,
          { group: null, typicalSide: null, offeredBy: offeredBy.get(id) ?? 0 },
        ]),
      ),
      domains: new Map(),
      markets: new Map(),
      forms: new Map(),
      firms: firms.length,
    },
    names: [],
  }
}

/** The ISO day of a number of days since 1970. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
