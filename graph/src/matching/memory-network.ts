import type {
  BriefFacts,
  CandidatePlan,
  FirmFacts,
  IPAssetFacts,
  MatchSubject,
  Network,
  NodeKey,
  NodeName,
  PartnerFilter,
  ProjectFacts,
  Surroundings,
  Taxonomy,
} from './neighbourhood.ts'

/** A whole network as plain records. */
export interface NetworkRecords {
  firms: readonly (FirmFacts & { province?: string | null })[]
  projects: readonly ProjectFacts[]
  ipAssets: readonly IPAssetFacts[]
  briefs: readonly BriefFacts[]
  taxonomy: Taxonomy
  names: readonly NodeName[]
}

/** A network in memory, for tests and evaluation. It holds everything, so it brings everyone rather than those near. */
export function memoryNetwork(records: NetworkRecords): Network {
  const firms = new Map(records.firms.map((firm) => [firm.id, firm]))
  const names = new Map(records.names.map((name) => [`${name.label}:${name.id}`, name]))
  const everything: Surroundings = {
    firms: records.firms,
    participants: records.firms,
    projects: records.projects,
    ipAssets: records.ipAssets,
  }
  return {
    async findSurroundings(subject: MatchSubject) {
      const brief = 'briefId' in subject ? records.briefs.find(({ id }) => id === subject.briefId) : null
      const asker = firms.get('firmId' in subject ? subject.firmId : (brief?.firmId ?? ''))
      if (!asker || brief === undefined) return null
      return { ...everything, askerId: asker.id, brief, taxonomy: records.taxonomy }
    },
    async findCandidates(plan: CandidatePlan) {
      const candidateIds = records.firms
        .filter(
          (firm) =>
            firm.kind === plan.kind && firm.id !== plan.askerId && passesFilter(records, firm, plan.filter),
        )
        .map(({ id }) => id)
      return { ...everything, candidateIds }
    },
    async findNames(keys: readonly NodeKey[]) {
      return keys.flatMap(({ label, id }) => names.get(`${label}:${id}`) ?? [])
    },
  }
}

function passesFilter(
  records: NetworkRecords,
  firm: FirmFacts & { province?: string | null },
  filter: PartnerFilter,
): boolean {
  const any = (wanted: readonly string[] | null | undefined, has: (id: string) => boolean) =>
    !wanted || wanted.length === 0 || wanted.some(has)
  const reached = new Set(
    records.projects.filter(({ id }) => firm.projects.includes(id)).flatMap((project) => project.markets),
  )
  return (
    any(filter.heritageDomains, (id) => firm.domains.includes(id)) &&
    any(filter.capabilities, (id) =>
      firm.capabilities.some((own) => own === id || records.taxonomy.capabilities.get(own)?.group === id),
    ) &&
    any(filter.provinces, (id) => firm.province === id) &&
    any(filter.markets, (id) => firm.markets.includes(id) || reached.has(id)) &&
    (filter.sample === null || filter.sample === undefined || firm.sample === filter.sample)
  )
}
