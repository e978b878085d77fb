import {
  foldCode,
  isCreditCode,
  isIdentityNumber,
  isLei,
  isOldCodeOfXiamen,
} from '../firms/check-characters.ts'
import { parseWebsite } from '../firms/website.ts'
import { isVisible, readableLine, readableText } from '../texts/text-shapes.ts'
import { quote } from './bad-row.ts'
import { withoutGuard } from './csv-row.ts'
import { foldText } from './fold-text.ts'
import { findOrganisationType, ORGANISATION_TYPE_CHOICES } from './organisation-types.ts'
import { parseDate } from './parse-date.ts'
import type { ColumnType } from './tables.ts'

/**
 * Maximum length of an id, name or code, in UTF-16 code units. Neo4j indexes keys of up to about 8 kB, and
 * two of 1,000 code units are at most 6 kB of UTF-8; whatever is longer is a mistake in the file.
 */
const MAX_NAME_LENGTH = 1000
/**
 * Maximum length of a description, in UTF-16 code units: many pages, and still nothing that a page of the
 * site could not carry.
 */
export const MAX_TEXT_LENGTH = 100_000
/** The earliest year that a profile may name. */
const MIN_YEAR = -3_000

/** Representations of an empty value in spreadsheets and databases. */
const NOTHING = /^(NULL|null|N\/A|n\/a|#N\/A|NaN|nan|None|\\N|-{1,3}|—{1,2}|\/|无|未知)$/

/**
 * A value, or a message that says why there is none. `stoodFor` is the content of the cell that stands for
 * empty.
 */
export type Parsed =
  | { value: string | string[] | number | boolean | null; stoodFor?: string }
  | { reason: string }

/**
 * Reads the text of one cell as a value of the column's type, without the apostrophe that keeps spreadsheets
 * from taking it for a formula. Ids are kept to the letter, spaces included; of
 * other cells what shows nothing, or says that there is nothing (NULL, N/A), is empty.
 */
export function parseValue(type: ColumnType, cell: string): Parsed {
  const text = withoutGuard(cell)
  if (type === 'id' || type === 'reference') return parseId(text)
  const plain = text.trim()
  const empty = type === 'list' ? [] : null
  if (!isVisible(plain)) return { value: empty }
  if (type !== 'text' && NOTHING.test(plain)) return { value: empty, stoodFor: plain }
  switch (type) {
    case 'list':
      return parseList(text)
    case 'date':
      return parseDate(plain)
    case 'year':
      return parseYear(plain)
    case 'kind':
      return parseKind(plain)
    case 'organisationType':
      return parseOrganisationType(plain)
    case 'website':
      return readWebsite(plain)
    case 'lei':
      return readLei(plain)
    case 'flag':
      return parseFlag(plain)
    case 'creditCode':
      return readCreditCode(plain)
    case 'name':
      return parseText(readableLine(text), MAX_NAME_LENGTH)
    case 'text':
      return parseText(readableText(text), MAX_TEXT_LENGTH)
  }
}

function parseId(text: string): Parsed {
  if (text.trim() === '') return { reason: 'the id is empty' }
  if (text.length > MAX_NAME_LENGTH) return tooLong('the id', text, MAX_NAME_LENGTH)
  return { value: text }
}

function parseText(text: string, max: number): Parsed {
  if (text.length > max) return tooLong('the text', text, max)
  return { value: text }
}

function tooLong(what: string, text: string, max: number): { reason: string } {
  return { reason: `${what} is longer than ${max} characters: ${quote(text)}` }
}

/**
 * Entries stand between `|`; if there is none, between semicolons or the commas of enumeration that
 * Chinese has.
 */
function parseList(text: string): Parsed {
  const separator = text.includes('|') ? '|' : /[;；、]/
  const entries = text.split(separator).map((entry) => entry.trim())
  const long = entries.find((entry) => entry.length > MAX_NAME_LENGTH)
  if (long !== undefined) return tooLong('an entry of the list', long, MAX_NAME_LENGTH)
  return { value: [...new Set(entries.filter((entry) => entry !== ''))] }
}

/** A year BC is negative; there is no year 0. */
function parseYear(text: string): Parsed {
  const [, digits] = /^(-?\d{1,4})(?:\.0+|\s*年)?$/.exec(text.normalize('NFKC')) ?? []
  const year = Number(digits)
  if (digits === undefined || year === 0 || year < MIN_YEAR)
    return { reason: `${quote(text)} is not a calendar year` }
  return { value: year }
}

function readWebsite(text: string): Parsed {
  const value = parseWebsite(text)
  return value ? { value } : { reason: `${quote(text)} is no address of a website` }
}

function parseFlag(text: string): Parsed {
  const value = FLAGS.get(foldText(text))
  return value === undefined ? { reason: `${quote(text)} is neither yes nor no` } : { value }
}

const FLAGS = new Map([
  ...['true', 'yes', '1', '是', '示例'].map((text) => [text, true] as const),
  ...['false', 'no', '0', '否'].map((text) => [text, false] as const),
])

function readLei(text: string): Parsed {
  const value = foldCode(text)
  if (isLei(value)) return { value }
  return {
    reason: `${quote(text)} is no LEI: its 20 characters or check digits (ISO 17442) do not fit`,
  }
}

/** The same codes as a claim may show. A personal identity number is not repeated in the report. */
function readCreditCode(text: string): Parsed {
  const value = foldCode(text)
  if (isCreditCode(value) || isOldCodeOfXiamen(value)) return { value }
  if (isIdentityNumber(value))
    return { reason: 'a personal identity number is no unified social credit code' }
  return {
    reason: `${quote(text)} is no unified social credit code: its 18 characters or check character (GB 32100-2015) do not fit`,
  }
}

function parseKind(text: string): Parsed {
  const kind = KINDS.get(foldText(text))
  if (!kind)
    return { reason: `${quote(text)} is not a kind of firm: write TRADITIONAL or DIGITAL, or leave it empty` }
  return { value: kind }
}

function parseOrganisationType(text: string): Parsed {
  const value = findOrganisationType(text)
  if (value) return { value }
  return {
    reason: `${quote(text)} is not a type of organisation: write ${ORGANISATION_TYPE_CHOICES}, or leave it empty`,
  }
}

/** The names that the site has for kinds, and shorter ones. */
const KINDS = new Map(
  (
    [
      ['TRADITIONAL', ['Traditional', 'Traditional culture', 'Traditional cultural firm']],
      ['TRADITIONAL', ['传统', '传统文化', '传统文化企业']],
      ['DIGITAL', ['Digital', 'Digital technology', 'Digital technology firm']],
      ['DIGITAL', ['数字', '数字技术', '数字技术企业', '数字科技', '数字科技企业']],
    ] as const
  ).flatMap(([kind, names]) => names.map((name) => [foldText(name), kind] as const)),
)
