/** A pair that somebody says is one firm; `inFile`: two rows, else a row and a firm of the network. */
export interface SamePair {
  rowId: string
  otherId: string
  inFile: boolean
}

/** The firm that a row is: one of the network, or an earlier row. */
export interface SameAs {
  rowId: string
  firmId: string
}

/** One row, or rows that are one, would be two firms of the network. */
export class ContradictoryDecisions extends Error {
  override name = 'ContradictoryDecisions'
  readonly rowId: string
  readonly firmIds: readonly [string, string]

  constructor(rowId: string, firmIds: readonly [string, string]) {
    const [one, other] = firmIds.map((id) => JSON.stringify(id))
    super(
      `The row ${JSON.stringify(rowId)} would be two firms of the network, ${one} and ${other}: mark one of them as the same.`,
    )
    this.rowId = rowId
    this.firmIds = firmIds
  }
}

/**
 * Which firm each row is, rows that are the same as one another taken together: the firm of the network among
 * them, else the row that stands first. `pairs` are in the order of their file.
 * @throws ContradictoryDecisions
 */
export function groupDecisions(pairs: readonly SamePair[]): SameAs[] {
  const groups = new Map<string, Group>()
  const groupOf = (rowId: string) => groups.get(rowId) ?? { rowIds: [rowId], firmId: null }
  for (const { rowId, otherId, inFile } of pairs) {
    const group = groupOf(rowId)
    // The earlier row of a pair stands before the other, and before what was joined to that.
    const other = inFile ? groupOf(otherId) : { rowIds: [], firmId: otherId }
    if (group === other) continue
    if (group.firmId !== null && other.firmId !== null && group.firmId !== other.firmId)
      throw new ContradictoryDecisions(rowId, [group.firmId, other.firmId])
    const joined = { rowIds: [...other.rowIds, ...group.rowIds], firmId: group.firmId ?? other.firmId }
    for (const id of joined.rowIds) groups.set(id, joined)
  }
  return [...new Set(groups.values())].flatMap(({ rowIds, firmId }) => {
    const [first, ...later] = rowIds
    if (firmId !== null) return rowIds.map((rowId) => ({ rowId, firmId }))
    return first === undefined ? [] : later.map((rowId) => ({ rowId, firmId: first }))
  })
}

interface Group {
  rowIds: readonly string[]
  /** The firm of the network; null if there is none among them. */
  firmId: string | null
}
