/**
 * FNV-1a (Fowler, Noll and Vo) over UTF-16 code units: the same 32 bits for a text on every machine and run,
 * 0..2^32-1.
 */
export function hashText(text: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  return state >>> 0
}
