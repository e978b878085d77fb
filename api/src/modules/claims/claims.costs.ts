/** Each takes a statement of its own, some 5 ms. */
export const costs = { 'Query.claim': 100, 'Viewer.claims': 100, 'Viewer.mailDomainHolds': 100 }
