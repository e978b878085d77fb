/** Today's calendar day in Beijing, YYYY-MM-DD: the network's days begin and end there. */
export function todayInBeijing(): string {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}

/** The same day (YYYY-MM-DD) some years later; the first of March where there is no such day. */
export function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date.toISOString().slice(0, 10)
}
