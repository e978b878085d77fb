import type { MarketRow } from '@heming/graph/markets'

export type MarketMapper = MarketRow
