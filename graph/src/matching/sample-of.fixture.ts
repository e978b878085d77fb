/**
 * On how many random networks a property is tried: in `npm test` the same few for everybody, by a seed; as many new ones as PROPERTY_RUNS says
 * where that is set, as `npm run test:long` does.
 */
export function sampleOf(numRuns: number): { numRuns: number; seed?: number } {
  const many = Number(process.env.PROPERTY_RUNS)
  return many > 0 ? { numRuns: many } : { numRuns, seed: 20_261_125 }
}
