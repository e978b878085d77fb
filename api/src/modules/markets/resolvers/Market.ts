import type { MarketResolvers } from '../../types.generated.ts'

const TYPES = { country: 'COUNTRY', area: 'AREA', region: 'REGION' } as const

export const Market: MarketResolvers = {
  type: (market) => TYPES[market.type],
}
