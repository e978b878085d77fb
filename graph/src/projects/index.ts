export { leaveProject } from './leave-project.store.ts'
export type { ParticipantRow, ProjectKey, ProjectRow, ProofQuestion } from './project.row.ts'
export {
  addProject,
  changeProject,
  type ProjectObstacle,
  type ProjectOutcome,
  withdrawProject,
} from './project-changes.store.ts'
export {
  PROJECT_CONFIRMATION,
  type ProjectConfirmationRow,
} from './project-confirmation.ts'
export type { NamingRow, ProjectEntry } from './project-entry.ts'
export {
  findCapabilitiesOfProjects,
  findMarketsOfProjects,
  findNamingsOfProjects,
  findParticipantsOfProjects,
  findProofs,
} from './project-parts.store.ts'
export {
  PROJECT_CONFIRMATION_ASKED,
  PROJECT_CONFIRMATION_DECLINED,
  PROJECT_CONFIRMED,
  PROJECT_LEFT,
} from './projects.events.ts'
export {
  countProjects,
  countProjectsOfFirms,
  countProjectsOfIPAssets,
  findProjects,
  findProjectsByIds,
  findProjectsOfFirms,
  findProjectsOfIPAssets,
} from './projects.store.ts'
