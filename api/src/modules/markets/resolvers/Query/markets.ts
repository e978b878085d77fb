import { findMarkets } from '@heming/graph/markets'
import { readOnce } from '../../../../kernel/graphql/read-once.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const markets: NonNullable<QueryResolvers['markets']> = (_query, _args, { graph }) =>
  readOnce(graph, findMarkets)
