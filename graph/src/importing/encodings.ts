/** Encodings that people can choose for CSV files that are not UTF-8, by the names that TextDecoder has. */
export const ENCODINGS = [
  'gb18030',
  'big5',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'euc-kr',
  'utf-16le',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Those of them that hold what another one does, and are suggested in its place. */
const INSTEAD: Readonly<Record<string, Encoding>> = {
  // Files from Windows use it, and it adds curly quotes and dashes.
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
}

/** The encoding to be suggested where a file seems to be in this one; null if it cannot be chosen. */
export function findEncoding(name: string): Encoding | null {
  const folded = name.toLowerCase()
  return INSTEAD[folded] ?? ENCODINGS.find((encoding) => encoding === folded) ?? null
}
