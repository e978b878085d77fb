import type { QueryResolvers } from '../../../types.generated.ts'

export const project: NonNullable<QueryResolvers['project']> = (_query, { id }, { loaders }) =>
  loaders.projects.byId.load(id)
