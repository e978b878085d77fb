/** Each takes a statement of its own, some 5 ms. */
export const costs = { 'Query.firmRemoval': 100, 'Viewer.firmRemovals': 100 }
