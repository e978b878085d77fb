import { findHeritageDomains } from '@heming/graph/heritage-domains'
import type { QueryResolvers } from '../../../types.generated.ts'

export const heritageDomains: NonNullable<QueryResolvers['heritageDomains']> = (_query, _args, { graph }) =>
  findHeritageDomains(graph)
