import { findBases } from '@heming/graph/bases'
import { readOnce } from '../../../../kernel/graphql/read-once.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const exportBases: NonNullable<QueryResolvers['exportBases']> = (_query, _args, { graph }) =>
  readOnce(graph, findBases)
