/** Time zones to choose from, by IANA name; the one that stands is among them. */
export function listZones(standing = 'Asia/Shanghai'): string[] {
  return [...new Set(['Asia/Shanghai', standing, ...Intl.supportedValuesOf('timeZone')])]
}

/** The day in so many days, YYYY-MM-DD, as a proposal. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60_000).toISOString().slice(0, 10)
}
