import type { QueryResolvers } from '../../../types.generated.ts'
import { listMembers } from '../../members.service.ts'

export const membersOf: NonNullable<QueryResolvers['membersOf']> = (_query, { place }, context) =>
  listMembers(context, place)
