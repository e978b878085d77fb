/** A text as names of columns and terms are compared: without regard to case, width, spaces and signs. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
