import type { QueryResolvers } from '../../../types.generated.ts'
import { listProjects } from '../../projects.service.ts'

export const projects: NonNullable<QueryResolvers['projects']> = (_query, args, context) =>
  listProjects(context, args)
