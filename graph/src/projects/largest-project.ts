/**
 * Projects of more firms than this tie nobody together, wherever ties are computed
 * (docs/decisions/0004-derived-relationships.md): one of many says little of any two, and they would tie
 * everybody to everybody.
 */
export const LARGEST_PROJECT = 50
