import { toProvenance } from '../../root/provenance.ts'
import type { ProjectResolvers } from '../../types.generated.ts'

export const Project: ProjectResolvers = {
  capabilities: (project, _args, { loaders }) => loaders.projects.capabilities.load(project.id),
  ipAssets: (project, _args, { loaders }) => loaders.ipAssets.ofProject.load(project.id),
  markets: (project, _args, { loaders }) => loaders.projects.markets.load(project.id),
  participants: (project, _args, { loaders }) => loaders.projects.participants.load(project.id),
  source: (project) => toProvenance(project),
}
