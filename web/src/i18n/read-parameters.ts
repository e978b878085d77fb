/** The query of an address as Next hands it to a page. */
export type PageParameters = Promise<Record<string, string | string[] | undefined>>

/** The same as URLSearchParams, in which a name may stand more than once. */
export async function readParameters(parameters: PageParameters): Promise<URLSearchParams> {
  const read = new URLSearchParams()
  for (const [name, value] of Object.entries(await parameters)) {
    for (const each of [value].flat()) if (each !== undefined) read.append(name, each)
  }
  return read
}
