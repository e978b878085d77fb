import { findCapabilityRoots } from '@heming/graph/capabilities'
import { readOnce } from '../../../../kernel/graphql/read-once.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const capabilities: NonNullable<QueryResolvers['capabilities']> = (_query, _args, { graph }) =>
  readOnce(graph, findCapabilityRoots)
