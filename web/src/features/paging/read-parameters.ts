/** What Next hands a page of the address behind `?`. */
export type SearchParameters = Record<string, string | string[] | undefined>

/** The same as URLSearchParams; a name that stands several times keeps all its values. */
export function readParameters(given: SearchParameters): URLSearchParams {
  return new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
  )
}
