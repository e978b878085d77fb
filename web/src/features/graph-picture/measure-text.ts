/** Size of the names in a picture, in its units. */
export const fontSize = 13

/**
 * Han characters, kana and full-width signs are as wide as the type is high; the rest is a little over half
 * of it.
 */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/u

/** About how wide a text is, in units of the picture; the server has no font to ask. */
export function measureText(text: string): number {
  let width = 0
  for (const character of text) width += fontSize * (wide.test(character) ? 1 : 0.54)
  return width
}

/** The text, cut with an ellipsis where it is wider than `room`. */
export function shorten(text: string, room: number): string {
  if (measureText(text) <= room) return text
  let shortened = ''
  for (const character of text) {
    if (measureText(`${shortened}${character}…`) > room) break
    shortened += character
  }
  return `${shortened.trimEnd()}…`
}
