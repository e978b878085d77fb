/**
 * One search for duplicates of the longest names takes some 50 to 150 ms of this process: four of them to an
 * operation.
 */
export const costs = { 'Query.similarFirms': 10_000, 'Mutation.registerFirm': 10_000 }
