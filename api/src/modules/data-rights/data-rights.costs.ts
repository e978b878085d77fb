/** Each takes a statement of its own, some 5 ms. */
export const costs = { 'Viewer.consents': 100, 'Viewer.erasures': 100 }
