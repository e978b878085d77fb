import unhomoglyph from 'unhomoglyph'

/**
 * A text with a space for each letter that is drawn as a sign, e.g. U+A4F8, which reads as a dot: such
 * letters make what looks like an address. By the skeletons of UTS #39 (`unhomoglyph`).
 */
export function withoutLettersLikeSigns(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => (/[\p{L}\p{N}]/u.test(unhomoglyph(letter)) ? letter : ' '))
}
