import { isUtf8 } from 'node:buffer'

/** A physical line of a file, without its line feed. */
export interface Line {
  /** Counted from 1. */
  number: number
  text: string
  /** A message that says why the text cannot be trusted, if it cannot. */
  damage?: string
}

/** A line longer than this, in bytes, is not read into memory. */
export const MAX_LINE_BYTES = 1_000_000

/**
 * Splits bytes into lines, checking that they are UTF-8; a byte order mark is dropped. Yields blocks of lines
 * in order. Holds one block and one unfinished line of at most {@link MAX_LINE_BYTES} bytes, whatever the
 * size of the file.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  const state: State = { carry: Buffer.alloc(0), next: 1, overlong: false }
  for await (const chunk of chunks) {
    const bytes = state.carry.length === 0 ? chunk : Buffer.concat([state.carry, chunk])
    const end = bytes.lastIndexOf(0x0a)
    state.carry = bytes.subarray(end + 1)
    const lines = end === -1 ? [] : linesOf(bytes.subarray(0, end), state)
    if (state.carry.length > MAX_LINE_BYTES) {
      state.overlong = true
      state.carry = Buffer.alloc(0)
    }
    if (lines.length > 0) yield lines
  }
  if (state.carry.length > 0 || state.overlong) yield linesOf(state.carry, state)
}

interface State {
  carry: Buffer
  next: number
  /** The unfinished line has already lost its beginning. */
  overlong: boolean
}

function linesOf(bytes: Buffer, state: State): Line[] {
  const first = state.next
  const whole = first === 1 ? withoutByteOrderMark(bytes) : bytes
  const lines = isUtf8(whole)
    ? whole
        .toString('utf8')
        .split('\n')
        .map((text, index): Line => ({ number: first + index, text }))
    : splitBytes(whole).map((line, index) => checkLine(line, first + index))
  if (state.overlong && lines[0]) {
    lines[0] = { number: first, text: '', damage: `the line is longer than ${MAX_LINE_BYTES} bytes` }
    state.overlong = false
  }
  state.next = first + lines.length
  return lines
}

function withoutByteOrderMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

function splitBytes(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let from = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, from)) {
    lines.push(bytes.subarray(from, at))
    from = at + 1
  }
  lines.push(bytes.subarray(from))
  return lines
}

function checkLine(bytes: Buffer, number: number): Line {
  const text = bytes.toString('utf8')
  if (isUtf8(bytes)) return { number, text }
  const at = firstWrongByte(bytes)
  const value = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return {
    number,
    text,
    damage: `byte ${at + 1} of the line, 0x${value}, is not UTF-8; save the file as UTF-8`,
  }
}

/** Index of the first byte that begins no character of UTF-8. */
function firstWrongByte(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length) {
    const size = sizeOfCharacter(bytes[at] ?? 0)
    if (size === 0 || at + size > bytes.length || !isUtf8(bytes.subarray(at, at + size))) return at
    at += size
  }
  return bytes.length - 1
}

function sizeOfCharacter(lead: number): number {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  if (lead >= 0xf0 && lead <= 0xf4) return 4
  return 0
}
