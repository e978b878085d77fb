/** Each reads two firms, what they have, and what stands in the way: some 15 ms. */
export const costs = { 'Query.firmMergePreview': 300 }
