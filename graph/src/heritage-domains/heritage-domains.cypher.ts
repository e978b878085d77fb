/** All heritage domains, by code. Cost: the taxonomy, at most $limit entries. */
export const ALL_HERITAGE_DOMAINS = `
MATCH (domain:HeritageDomain)
RETURN domain {.id, .nameZh, .nameEn} AS domain ORDER BY domain.id LIMIT $limit`

/** Heritage domains of these codes. Cost: one index seek a code. */
export const HERITAGE_DOMAINS_BY_IDS = `
MATCH (domain:HeritageDomain) WHERE domain.id IN $ids
RETURN domain {.id, .nameZh, .nameEn} AS domain`
