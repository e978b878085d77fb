import { findCapabilityRoots } from '@heming/graph/capabilities'
import type { QueryResolvers } from '../../../types.generated.ts'

export const capabilities: NonNullable<QueryResolvers['capabilities']> = (_query, _args, { graph }) =>
  findCapabilityRoots(graph)
