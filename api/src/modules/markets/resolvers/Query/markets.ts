import { findMarkets } from '@heming/graph/markets'
import type { QueryResolvers } from '../../../types.generated.ts'

export const markets: NonNullable<QueryResolvers['markets']> = (_query, _args, { graph }) =>
  findMarkets(graph)
