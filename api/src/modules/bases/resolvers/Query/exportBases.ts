import { findBases } from '@heming/graph/bases'
import type { QueryResolvers } from '../../../types.generated.ts'

export const exportBases: NonNullable<QueryResolvers['exportBases']> = (_query, _args, { graph }) =>
  findBases(graph)
