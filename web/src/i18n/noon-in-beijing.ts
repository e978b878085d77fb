/**
 * The instant at noon of a calendar day (YYYY-MM-DD) in Beijing: the day stays the same in every place it is
 * shown.
 */
export function noonInBeijing(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`)
}
