import { can } from '../../../kernel/auth/actions.ts'
import { toProvenance } from '../../root/provenance.ts'
import type { ProjectResolvers } from '../../types.generated.ts'
import { canLeave, showNamedFirms } from '../projects.service.ts'

export const Project: ProjectResolvers = {
  capabilities: (project, _args, { loaders }) => loaders.projects.capabilities.load(project.id),
  enteredBy: ({ enteredBy }, _args, { loaders }) =>
    enteredBy === null ? null : loaders.firms.byId.load(enteredBy),
  ipAssets: (project, _args, { loaders }) => loaders.ipAssets.ofProject.load(project.id),
  markets: (project, _args, { loaders }) => loaders.projects.markets.load(project.id),
  namedFirms: (project, _args, context) => showNamedFirms(context, project),
  participants: (project, _args, { loaders }) => loaders.projects.participants.load(project.id),
  source: (project) => toProvenance(project),
  viewerCanChange: async ({ enteredBy }, _args, { viewer }) =>
    can(await viewer(), 'project.change', { firmId: enteredBy }),
  viewerCanLeave: ({ id }, _args, context) => canLeave(context, id),
}
