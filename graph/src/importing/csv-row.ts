/**
 * How a text begins that spreadsheets take for a formula, or for the end of a cell (OWASP, CSV Injection).
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A line of a CSV file (RFC 4180) that no spreadsheet computes anything of. */
export function writeCsvRow(values: readonly (string | number | null)[]): string {
  return `${values.map(writeField).join(',')}\n`
}

/** A text as it was before `writeCsvRow` put an apostrophe before it. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

function writeField(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
