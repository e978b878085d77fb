/** One picture of a neighbourhood takes about 40 ms; many come in a batch. */
export const costs = { 'Firm.neighbourhood': 600 }
