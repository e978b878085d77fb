/** Each takes a statement of its own, some 5 ms. */
export const costs = { 'Query.tableImport': 100 }
