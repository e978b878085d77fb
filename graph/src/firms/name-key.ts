/**
 * Letters of other scripts that are drawn as Latin ones, and Latin ones drawn as others: the whole letters of UTS #39 (confusables.txt) for Greek and
 * Cyrillic, which keyboards and fonts have. Other scripts are left as they are: who reads them tells them apart.
 */
const LOOK_ALIKES = new Map(
  (
    [
      ['АВСЕНІЈКМОРЅТУХԚԜҮӀѴ', 'ABCEHIJKMOPSTYXQWYIV'],
      ['авсԁеһіјкӏмноԛрѕтуүѵхԝ', 'abcdehijklmhoqpstyyvxw'],
      ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
      ['αικνορυχ', 'aiknopux'],
      ['ıɑɡɩ', 'iagi'],
    ] as const
  ).flatMap(([alike, latin]) => [...alike].map((letter, at) => [letter, [...latin][at] ?? letter] as const)),
)

/**
 * A name as names are compared: compatibility forms (full width, mathematical letters), combining marks, invisible characters such as
 * variation selectors, case, and letters of Greek and Cyrillic that look like Latin ones do not count. Spaces and punctuation stay.
 */
export function foldName(name: string): string {
  const letters = name.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
  return [...letters]
    .map((letter) => LOOK_ALIKES.get(letter) ?? letter)
    .join('')
    .toLowerCase()
}

/** The letters and digits of a folded name, by which equal names are found; null where it has none. */
export function nameKeyOf(name: string): string | null {
  return foldName(name).replace(/[^\p{L}\p{N}]/gu, '') || null
}

/** What a firm stores beside its names, so that it is found by them. */
export function nameKeysOf<Names extends { nameZh?: string | undefined; nameEn?: string | undefined }>({
  nameZh,
  nameEn,
}: Names): { nameKeyZh?: string | null; nameKeyEn?: string | null } {
  return {
    ...(nameZh === undefined ? {} : { nameKeyZh: nameKeyOf(nameZh) }),
    ...(nameEn === undefined ? {} : { nameKeyEn: nameKeyOf(nameEn) }),
  }
}
