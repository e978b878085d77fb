import type { PageRequest } from '@heming/graph/paging'
import {
  countProjectsOfFirms,
  countProjectsOfIPAssets,
  findCapabilitiesOfProjects,
  findMarketsOfProjects,
  findNamingsOfProjects,
  findParticipantsOfProjects,
  findProjectsByIds,
  findProjectsOfFirms,
  findProjectsOfIPAssets,
  findProofs,
  type ProjectKey,
  type ProjectRow,
  type ProofQuestion,
} from '@heming/graph/projects'
import DataLoader from 'dataloader'
import { loaderByArguments } from '../../kernel/graphql/loader-by-arguments.ts'
import type { LoaderScope } from '../../kernel/graphql/loader-scope.ts'

/** What is loaded of projects, in batches; one set a request. */
export function createLoaders({ graph }: LoaderScope) {
  const proofs = loaderByArguments((keys, first: number) =>
    findProofs(
      graph,
      keys.map((key) => JSON.parse(key) as ProofQuestion),
      first,
    ),
  )
  return {
    byId: new DataLoader((ids: readonly string[]) => findProjectsByIds(graph, ids)),
    ofFirm: loaderByArguments((ids, page: PageRequest<ProjectKey>) => findProjectsOfFirms(graph, ids, page)),
    countOfFirm: new DataLoader((ids: readonly string[]) => countProjectsOfFirms(graph, ids)),
    ofIPAsset: loaderByArguments((ids, page: PageRequest<ProjectKey>) =>
      findProjectsOfIPAssets(graph, ids, page),
    ),
    countOfIPAsset: new DataLoader((ids: readonly string[]) => countProjectsOfIPAssets(graph, ids)),
    participants: new DataLoader((ids: readonly string[]) => findParticipantsOfProjects(graph, ids)),
    capabilities: new DataLoader((ids: readonly string[]) => findCapabilitiesOfProjects(graph, ids)),
    markets: new DataLoader((ids: readonly string[]) => findMarketsOfProjects(graph, ids)),
    /** Only for members of the firms concerned. */
    namings: new DataLoader((ids: readonly string[]) => findNamingsOfProjects(graph, ids)),
    /** The newest `first` projects that prove what a firm offers. */
    proofs: ({ firmId, capabilityId }: ProofQuestion, first: number): Promise<ProjectRow[]> =>
      proofs(first).load(JSON.stringify({ firmId, capabilityId })),
  }
}
