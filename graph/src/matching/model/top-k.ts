/**
 * The `count` firms with the highest scores above 0, highest first (ties: smaller number). Sorting plain
 * numbers first finds the least score that is kept, which is many times faster than sorting firms by a
 * comparison.
 */
export function topK(firms: readonly number[], score: Float64Array, count: number): number[] {
  const values = new Float64Array(firms.length)
  let above = 0
  for (const firm of firms) {
    const value = score[firm] ?? 0
    if (value > 0) values[above++] = value
  }
  const sorted = values.subarray(0, above).sort()
  const least = above > count ? (sorted[above - count] ?? 0) : 0
  return firms
    .filter((firm) => (score[firm] ?? 0) > 0 && (score[firm] ?? 0) >= least)
    .sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
    .slice(0, count)
}
