import { type Collaborations, rowOf, transpose } from '../src/matching/link-model/collaborations.ts'

/** Says of a firm, by its number, whether an expression holds for it. */
export type Condition = (firm: number) => boolean

/** Other values of firm n by column name, besides its type and country. */
export type ColumnOf = (firm: number, column: string) => string | readonly string[] | null

/** An expression that cannot be understood; its message is written for the user. */
export class UnreadableExpression extends RangeError {
  override name = 'UnreadableExpression'
}

/**
 * Reads `field=value` conditions joined by commas that mean AND. `capability=X` holds for a firm that took
 * part before the cut in a project with X; other fields are columns of the firms, of a list one entry is
 * enough. A comma parts two conditions only where a field and an equals sign follow it, so that values may
 * hold commas.
 * @throws UnreadableExpression if a field is not there or nobody has the value.
 */
export function readExpression(
  text: string,
  collaborations: Collaborations,
  cut: number,
  columns: readonly string[],
  columnOf: ColumnOf,
): Condition {
  const conditions = text
    .split(/,(?=\s*[\p{L}_]+=)/u)
    .map((part) => readCondition(part.trim(), collaborations, cut, columns, columnOf))
  return (firm) => conditions.every((holds) => holds(firm))
}

function readCondition(
  text: string,
  collaborations: Collaborations,
  cut: number,
  columns: readonly string[],
  columnOf: ColumnOf,
): Condition {
  const at = text.indexOf('=')
  const [field, value] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || value === '')
    throw new UnreadableExpression(
      `${JSON.stringify(text)} is no condition: write field=value, more of them with commas between.`,
    )
  if (field === 'capability') return tookPartIn(value, collaborations, cut)
  if (!columns.includes(field))
    throw new UnreadableExpression(
      `Firms have no column ${JSON.stringify(field)}: use capability or one of ${columns.join(', ')}.`,
    )
  const { firmIds } = collaborations
  const found = new Set<string>()
  const holds = Uint8Array.from(firmIds, (_, firm) => {
    const own = columnOf(firm, field)
    const values = own === null ? [] : typeof own === 'string' ? [own] : own
    for (const each of values) found.add(each)
    return values.includes(value) ? 1 : 0
  })
  if (!holds.includes(1))
    throw new UnreadableExpression(
      `No firm has ${field}=${value}${found.size > 0 ? `; some that are there: ${some(found)}` : `, for no firm has a ${field}`}.`,
    )
  return (firm) => holds[firm] === 1
}

function tookPartIn(capability: string, collaborations: Collaborations, cut: number): Condition {
  const { capabilityNames, capabilities, members, starts, firmIds } = collaborations
  const number = capabilityNames.indexOf(capability)
  if (number < 0)
    throw new UnreadableExpression(
      `No project has the capability ${JSON.stringify(capability)}${capabilityNames.length > 0 ? `; some that are there: ${some(capabilityNames)}` : ''}.`,
    )
  const holds = new Uint8Array(firmIds.length)
  for (const project of rowOf(transpose(capabilities, capabilityNames.length), number))
    if ((starts[project] ?? Number.NaN) < cut) for (const firm of rowOf(members, project)) holds[firm] = 1
  return (firm) => holds[firm] === 1
}

function some(values: Iterable<string>): string {
  const sorted = [...values].sort()
  return `${sorted.slice(0, 12).join(', ')}${sorted.length > 12 ? ' …' : ''}`
}
