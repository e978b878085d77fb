export type { ParticipantRow, ProjectKey, ProjectRow, ProofQuestion } from './project.row.ts'
export {
  findCapabilitiesOfProjects,
  findMarketsOfProjects,
  findParticipantsOfProjects,
  findProofs,
} from './project-parts.store.ts'
export {
  countProjects,
  countProjectsOfFirms,
  countProjectsOfIPAssets,
  findProjects,
  findProjectsByIds,
  findProjectsOfFirms,
  findProjectsOfIPAssets,
} from './projects.store.ts'
