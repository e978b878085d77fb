import { findHeritageDomains } from '@heming/graph/heritage-domains'
import { readOnce } from '../../../../kernel/graphql/read-once.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const heritageDomains: NonNullable<QueryResolvers['heritageDomains']> = (_query, _args, { graph }) =>
  readOnce(graph, findHeritageDomains)
