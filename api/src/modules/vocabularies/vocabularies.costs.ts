/** Counts the uses of each entry of the page; of a group of capabilities also among all grants. */
export const costs = { 'Query.vocabularyEntries': 50 }
