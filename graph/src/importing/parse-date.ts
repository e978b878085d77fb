import { quote } from './bad-row.ts'

/** A day, a month or a year of the calendar, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type ParsedDate = { value: string | null } | { reason: string }

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月?)$/
const TIME_OF_DAY = /[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
const YEAR_ALONE = /^(\d{4})(?:\.0+|\s*年)?$/
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days that a spreadsheet counts from 30 December 1899: 1950 to 2099. */
const SERIAL = { first: 18_264, last: 73_050 }

/**
 * Reads a date however it is written, where it has one reading only: a time of day is left out, and a year or
 * a month stands for itself. 03/04/2024 has two readings and is rejected with both.
 */
export function parseDate(text: string): ParsedDate {
  const plain = text.normalize('NFKC').trim().replace(TIME_OF_DAY, '').trim()
  if (plain === '') return { value: null }
  const alone = YEAR_ALONE.exec(plain)
  if (alone) return dateOf(text, alone[1])
  const parts = YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain)
  if (parts) return dateOf(text, parts[1], parts[2], parts[3])
  const last = YEAR_LAST.exec(plain)
  if (last) return readYearLast(text, Number(last[1]), Number(last[2]), last[3])
  const serial = Number(plain)
  if (/^\d{5}(\.\d+)?$/.test(plain) && serial >= SERIAL.first && serial <= SERIAL.last)
    return {
      reason: `${quote(text)} looks like the number that a spreadsheet keeps for ${dayOfSerial(serial)}: format the column as a date and save it again`,
    }
  return { reason: noDate(text) }
}

function readYearLast(text: string, one: number, other: number, year = ''): ParsedDate {
  const dayFirst = dateOf(text, year, String(other), String(one))
  const monthFirst = dateOf(text, year, String(one), String(other))
  if (!('value' in dayFirst)) return monthFirst
  if (!('value' in monthFirst) || monthFirst.value === dayFirst.value) return dayFirst
  return {
    reason: `${quote(text)} may be ${dayFirst.value} or ${monthFirst.value}: write the one that is meant`,
  }
}

function dateOf(text: string, year = '', month?: string, day?: string): ParsedDate {
  if (
    !isInCalendar(Number(year), month === undefined ? 1 : Number(month), day === undefined ? 1 : Number(day))
  )
    return { reason: noDate(text) }
  return {
    value: [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-'),
  }
}

/** The first day of a year, a month or a day; null of null. */
export function firstDay(date: string | null): string | null {
  return date && `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length)
}

/** The last day of a year, a month or a day; null of null. */
export function lastDay(date: string | null): string | null {
  if (!date || date.length === 'YYYY-MM-DD'.length) return date
  const [year = '', month = '12'] = date.split('-')
  return `${year}-${month}-${daysOfMonth(Number(year), Number(month))}`
}

function isInCalendar(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month)
}

function daysOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0)
}

function dayOfSerial(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10)
}

function noDate(text: string): string {
  return `${quote(text)} is no day, month or year of the calendar: write YYYY-MM-DD, YYYY-MM or YYYY`
}
