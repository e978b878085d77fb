/** What a list of durations in milliseconds says. */
export interface Latency {
  count: number
  p50: number
  p95: number
  p99: number
  mean: number
}

/**
 * The smallest value that at least `share` (0..1) of the values do not exceed (nearest rank). Throws for an
 * empty list.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('There is no percentile of nothing.')
  return value
}

/** Percentiles and mean, in milliseconds; null if nothing was measured. */
export function summarise(milliseconds: readonly number[]): Latency | null {
  if (milliseconds.length === 0) return null
  const mean = milliseconds.reduce((sum, value) => sum + value, 0) / milliseconds.length
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(milliseconds, share))
  return { count: milliseconds.length, p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0, mean }
}
