import { hashText } from '../texts/hash-text.ts'

/** How a row stands to the first one of its id. */
export interface Repetition {
  /** Line of the first row. */
  line: number
  /** A column in which both have a value, and not the same one; null if there is none. */
  contradicts: string | null
  /** Columns in which the first row has no value, or a list with other entries. */
  adds: string[]
}

type Row = Readonly<Record<string, unknown>>

/**
 * What the first rows of ids say. Memory: 4 bytes a row and 4 for each cell, whose texts are not kept: two
 * different values are taken for the same with a probability of 2⁻³².
 */
export class FirstCells {
  readonly #lines = new Words()
  readonly #columns = new Map<string, Words>()

  /**
   * Takes what a row says: the first one of an id, whose number and line they are, or one that does not
   * contradict it.
   */
  take(number: number, line: number, row: Row): void {
    this.#lines.set(number, line)
    for (const [column, value] of Object.entries(row)) {
      const print = printOf(value)
      if (print === 0) continue
      const words = this.#columns.get(column) ?? new Words()
      this.#columns.set(column, words)
      words.set(number, print)
    }
  }

  /** Compares a later row with the first one. */
  compare(number: number, row: Row): Repetition {
    const said = (column: string) => this.#columns.get(column)?.get(number) ?? 0
    const differs = Object.entries(row).filter(([column, value]) => {
      const print = printOf(value)
      return print !== 0 && print !== said(column)
    })
    const isNew = ([column, value]: [string, unknown]) => Array.isArray(value) || said(column) === 0
    const line = this.#lines.get(number)
    const contradicts = differs.find((cell) => !isNew(cell))?.[0] ?? null
    return { line, contradicts, adds: differs.filter(isNew).map(([column]) => column) }
  }
}

/** A hash of a value; 0 for none. Lists are the same in any order. */
function printOf(value: unknown): number {
  const text = Array.isArray(value) ? value.toSorted().join('\n') : (value ?? '')
  return text === '' ? 0 : hashText(String(text)) || 1
}

/** Numbers of 32 bits, 0 where none was set. */
class Words {
  #words = new Uint32Array(1024)

  get(index: number): number {
    return this.#words[index] ?? 0
  }

  set(index: number, word: number): void {
    if (index >= this.#words.length) {
      const words = new Uint32Array(Math.max(index + 1, this.#words.length * 2))
      words.set(this.#words)
      this.#words = words
    }
    this.#words[index] = word
  }
}
