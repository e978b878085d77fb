/** What is wrong with one row of one file, in words for the user who has to fix the file. */
export interface BadRow {
  /** Name of the file, without its folder. */
  file: string
  /** Line the row begins on, counted from 1 (the header); for damaged text the line of the damage. */
  line: number
  /** Column that is wrong; null if it is the row as a whole. */
  column: string | null
  /** A message that says what is wrong and, if possible, what would be right. */
  reason: string
  /** Whether the row is left out, or only the cell, the rest being imported. */
  leftOut: 'ROW' | 'CELL'
}

/** Receives a bad row or cell; called in the order of the files and lines. */
export type TakeBadRow = (row: BadRow) => void

/** A folder or file that cannot be read as a table at all; its message is written for the user. */
export class UnreadableTable extends Error {
  override name = 'UnreadableTable'
}

/** A CSV file that is not in the encoding in which it was read. */
export class WrongEncoding extends UnreadableTable {
  override name = 'WrongEncoding'
  /** Name of the file. */
  readonly file: string
  /** The encoding that it seems to have, as TextDecoder knows it; null where that is not known. */
  readonly likely: string | null

  constructor(message: string, { file, likely }: { file: string; likely: string | null }) {
    super(message)
    this.file = file
    this.likely = likely
  }
}

/** Formats a value for a message: quoted, and cut after 60 characters. */
export function quote(value: string): string {
  const short = value.length > 60 ? `${value.slice(0, 60)}…` : value
  return JSON.stringify(short)
}
