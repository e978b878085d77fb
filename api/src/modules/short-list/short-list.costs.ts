/** Lists without pages, read whole: at most 200 partners, and at most 500 of each kind. */
export const costs = { 'Query.shortList': 200, 'Query.partnerChoices': 400 }
