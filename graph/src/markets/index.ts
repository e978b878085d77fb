export { findMarkets, type MarketRow } from './markets.store.ts'
