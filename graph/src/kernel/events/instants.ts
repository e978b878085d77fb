let last = 0

/**
 * The present instant (ISO 8601), later than every one given before in this process: a clock that is set
 * back, or two actions in one millisecond, do not change the order of a history.
 */
export function nextInstant(now = Date.now()): string {
  last = Math.max(now, last + 1)
  return new Date(last).toISOString()
}
