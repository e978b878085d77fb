import { ENCODINGS, type Encoding } from '@heming/graph/importing'

/** As the schema calls the encodings of CSV files. */
const NAMES = {
  gb18030: 'GB18030',
  big5: 'BIG5',
  'windows-1252': 'WINDOWS_1252',
  'windows-1250': 'WINDOWS_1250',
  'windows-1251': 'WINDOWS_1251',
  shift_jis: 'SHIFT_JIS',
  'euc-kr': 'EUC_KR',
  'utf-16le': 'UTF_16LE',
} as const satisfies Record<Encoding, string>

/** An encoding as the schema calls it. */
export function toImportEncoding(encoding: Encoding): (typeof NAMES)[Encoding] {
  return NAMES[encoding]
}

export const importEncodingNames = ENCODINGS.map(toImportEncoding)

/** An encoding as the importer calls it. */
export function toEncoding(name: (typeof NAMES)[Encoding]): Encoding | null {
  return ENCODINGS.find((encoding) => NAMES[encoding] === name) ?? null
}
