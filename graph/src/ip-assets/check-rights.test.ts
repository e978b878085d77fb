import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRights } from './check-rights.ts'
import type { GrantFacts } from './rights.ts'

/** Countries in regions within the world; KR and FR lie in a region more, which is within no other. */
const PARENTS = {
  JP: ['ASIA'],
  KR: ['ASIA', 'PACT'],
  FR: ['EU', 'PACT'],
  DE: ['EU'],
  ASIA: ['WORLD'],
  EU: ['WORLD'],
  PACT: [],
  WORLD: [],
} as const
type MarketId = keyof typeof PARENTS
const COUNTRIES: Record<MarketId, readonly string[]> = {
  ...{ JP: ['JP'], KR: ['KR'], FR: ['FR'], DE: ['DE'] },
  ...{ ASIA: ['JP', 'KR'], EU: ['FR', 'DE'], PACT: ['KR', 'FR'], WORLD: ['JP', 'KR', 'FR', 'DE'] },
}
const markets = new Map(Object.entries(PARENTS).map(([id, partOf]) => [id, { partOf }]))
const FIELDS = ['game', 'film', 'xr']
/** Two weeks across the end of a month. */
const DAYS = Array.from({ length: 14 }, (_, at) =>
  new Date(Date.UTC(2026, 1, 22 + at)).toISOString().slice(0, 10),
)

const day = fc.constantFrom(...DAYS)
const territory = fc.uniqueArray(fc.constantFrom(...(Object.keys(PARENTS) as MarketId[])), { maxLength: 3 })
const grant: fc.Arbitrary<GrantFacts> = fc.record({
  id: fc.uuid(),
  fields: fc.uniqueArray(fc.constantFrom(...FIELDS), { maxLength: 2 }),
  markets: territory,
  from: fc.option(day),
  to: fc.option(day),
  exclusive: fc.boolean(),
  firmId: fc.constantFrom('us', 'them', null),
})
const period = fc.tuple(day, day).map((days) => [...days].sort() as [string, string])

/** Looks at each field, country and day by itself: does an exclusive grant of another stand there? */
function isTaken(grants: readonly GrantFacts[], field: string, wanted: readonly string[], days: string[]) {
  const everywhere = COUNTRIES.WORLD
  const countriesOf = (ids: readonly string[]) =>
    ids.length === 0 ? everywhere : ids.flatMap((id) => COUNTRIES[id as MarketId])
  return grants.filter((each) => {
    if (!each.exclusive || each.firmId === 'us') return false
    for (const country of countriesOf(wanted))
      for (const date of days)
        if (
          (each.fields.length === 0 || each.fields.includes(field)) &&
          countriesOf(each.markets).includes(country) &&
          (each.from ?? '0000') <= date &&
          date <= (each.to ?? '9999')
        )
          return true
    return false
  })
}

test('says what a walk through every country and day finds, and names the grants', () => {
  const cases = fc.tuple(fc.array(grant, { maxLength: 6 }), fc.constantFrom(...FIELDS), territory, period)
  fc.assert(
    fc.property(cases, fc.boolean(), ([grants, field, wanted, [from, to]], complete) => {
      const days = DAYS.filter((date) => from <= date && date <= to)
      const taken = isTaken(grants, field, wanted, days).map(({ id }) => id)
      const state = taken.length > 0 ? 'CONFLICT' : complete ? 'CLEAR' : 'UNKNOWN'
      const asset = { grants, rightsComplete: complete }
      const found = checkRights(markets, asset, { field, markets: wanted, from, to }, 'us')
      expect(found.state).toBe(state)
      expect(found.grants.map(({ id }) => id).sort()).toEqual(taken.sort())
    }),
    { numRuns: 2_000 },
  )
})
