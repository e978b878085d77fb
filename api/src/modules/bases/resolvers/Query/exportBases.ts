import { findBases } from '@heming/graph'
import type { QueryResolvers } from '../../../types.generated.ts'

export const exportBases: NonNullable<QueryResolvers['exportBases']> = (_query, _args, { graph }) =>
  findBases(graph)
