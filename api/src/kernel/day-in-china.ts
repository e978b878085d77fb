/**
 * The Swedish locale writes days as ISO 8601 does. Made once: making it takes longer than all the rest of a
 * context.
 */
const daysInChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The calendar day (YYYY-MM-DD) that an instant falls on in China. */
export function dayInChina(instant: Date): string {
  return daysInChina.format(instant)
}
