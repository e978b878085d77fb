/** All markets: regions first, then by English name. Cost: the list of markets, at most $limit. */
export const ALL_MARKETS = `
MATCH (market:Market)
RETURN market {.id, .nameZh, .nameEn, .type} AS market
ORDER BY CASE market.type WHEN 'region' THEN 0 ELSE 1 END, market.nameEn, market.id LIMIT $limit`
