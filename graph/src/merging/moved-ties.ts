import { z } from 'zod'

/** What goes over to the firm that is kept. */
export const movedKindShape = z.enum([
  'CAPABILITIES',
  'HERITAGE_DOMAINS',
  'MARKETS',
  'IP_ASSETS',
  'LICENCES',
  'BRIEFS',
  'PROJECTS',
  'BASE',
])
export type MovedKind = z.infer<typeof movedKindShape>

/** Relationships of a firm that a merge moves, in this order. */
export const MOVED_TIES = [
  { kind: 'CAPABILITIES', type: 'OFFERS', incoming: false },
  { kind: 'HERITAGE_DOMAINS', type: 'WORKS_IN', incoming: false },
  { kind: 'MARKETS', type: 'SELLS_TO', incoming: false },
  { kind: 'IP_ASSETS', type: 'OWNS', incoming: false },
  // A licence that the firm was given.
  { kind: 'LICENCES', type: 'TO', incoming: true },
  { kind: 'BRIEFS', type: 'POSTED', incoming: false },
  { kind: 'PROJECTS', type: 'TOOK_PART_IN', incoming: false },
  { kind: 'BASE', type: 'HOSTED_BY', incoming: false },
] as const satisfies readonly { kind: MovedKind; type: string; incoming: boolean }[]
export type MovedTie = (typeof MOVED_TIES)[number]

/** The kind of a type of relationship; null for one that is not moved. */
export const kindOfTie = (type: string): MovedKind | null =>
  MOVED_TIES.find((tie) => tie.type === type)?.kind ?? null
