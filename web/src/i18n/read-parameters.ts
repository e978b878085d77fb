/** The query of an address as Next hands it to a page. */
export type PageParameters = Promise<Record<string, string | string[] | undefined>>

/**
 * Max values that are read: every choice of the directory is fewer. Links of a page repeat them all, so that
 * thousands keep the one thread for a second.
 */
const MAX_VALUES = 200

/** The same as URLSearchParams, in which a name may stand more than once. */
export async function readParameters(parameters: PageParameters): Promise<URLSearchParams> {
  const read = new URLSearchParams()
  for (const [name, value] of Object.entries(await parameters)) {
    for (const each of [value].flat())
      if (each !== undefined && read.size < MAX_VALUES) read.append(name, each)
  }
  return read
}
