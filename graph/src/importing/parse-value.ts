import { quote } from './bad-row.ts'
import type { ColumnType } from './tables.ts'

/**
 * Longest id, in UTF-16 code units. Neo4j indexes values of up to about 8 kB, and 1,000 code units are at most 3 kB of UTF-8;
 * an id beyond it is a mistake in the file and not an id.
 */
const longestId = 1000
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A value, or the sentence that says why there is none. */
export type Parsed = { value: string | string[] | number | null } | { reason: string }

/** Reads the text of one cell as a value of the column's type. Ids and texts are kept to the letter, spaces included. */
export function parseValue(type: ColumnType, text: string): Parsed {
  switch (type) {
    case 'id':
    case 'reference':
      return parseId(text)
    case 'list':
      return { value: parseList(text) }
    case 'date':
      return parseDate(text.trim())
    case 'year':
      return parseYear(text.trim())
    case 'kind':
      return parseKind(text.trim())
    case 'text':
      return { value: text === '' ? null : text }
  }
}

function parseId(text: string): Parsed {
  if (text.trim() === '') return { reason: 'the id is empty' }
  if (text.length > longestId)
    return { reason: `the id is longer than ${longestId} characters: ${quote(text)}` }
  return { value: text }
}

function parseList(text: string): string[] {
  if (text === '') return []
  const entries = text.split('|').map((entry) => entry.trim())
  return [...new Set(entries.filter((entry) => entry !== ''))]
}

function parseDate(text: string): Parsed {
  if (text === '') return { value: null }
  const [, year, month, day] = isoDate.exec(text) ?? []
  if (year === undefined || !isDayOfCalendar(Number(year), Number(month), Number(day)))
    return { reason: `${quote(text)} is not a day of the calendar written YYYY-MM-DD` }
  return { value: text }
}

function isDayOfCalendar(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 && leap ? 29 : daysOfMonths[month - 1]
  return year >= 1 && days !== undefined && day >= 1 && day <= days
}

function parseYear(text: string): Parsed {
  if (text === '') return { value: null }
  if (!/^\d{1,4}$/.test(text) || Number(text) === 0)
    return { reason: `${quote(text)} is not a calendar year` }
  return { value: Number(text) }
}

function parseKind(text: string): Parsed {
  if (text === '') return { value: null }
  if (text !== 'TRADITIONAL' && text !== 'DIGITAL')
    return { reason: `${quote(text)} is not a kind of firm: write TRADITIONAL or DIGITAL, or leave it empty` }
  return { value: text }
}
