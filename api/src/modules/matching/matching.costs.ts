/** One ranking of partners takes about 0.3 s of the database. */
export const costs = { 'Query.recommendPartners': 6_000 }
