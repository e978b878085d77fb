import type { MarketRow } from '@heming/graph'

export type MarketMapper = MarketRow
