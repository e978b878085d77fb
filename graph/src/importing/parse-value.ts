import { quote } from './bad-row.ts'
import type { ColumnType } from './tables.ts'

/**
 * Longest id, name or code, in UTF-16 code units. Neo4j indexes keys of up to about 8 kB, and two of 1,000 code units are at most 6 kB
 * of UTF-8; whatever is longer is a mistake in the file.
 */
const longestName = 1000
/** Longest description, in UTF-16 code units: many pages, and still nothing that a page of the site could not carry. */
const longestText = 100_000
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
      return parseList(text)
    case 'date':
      return parseDate(text.trim())
    case 'year':
      return parseYear(text.trim())
    case 'kind':
      return parseKind(text.trim())
    case 'name':
      return parseText(text, longestName)
    case 'text':
      return parseText(text, longestText)
  }
}

function parseId(text: string): Parsed {
  if (text.trim() === '') return { reason: 'the id is empty' }
  if (text.length > longestName) return tooLong('the id', text, longestName)
  return { value: text }
}

function parseText(text: string, longest: number): Parsed {
  if (text.length > longest) return tooLong('the text', text, longest)
  return { value: text === '' ? null : text }
}

function tooLong(what: string, text: string, longest: number): Parsed {
  return { reason: `${what} is longer than ${longest} characters: ${quote(text)}` }
}

function parseList(text: string): Parsed {
  if (text === '') return { value: [] }
  const entries = text.split('|').map((entry) => entry.trim())
  const long = entries.find((entry) => entry.length > longestName)
  if (long !== undefined) return tooLong('an entry of the list', long, longestName)
  return { value: [...new Set(entries.filter((entry) => entry !== ''))] }
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
