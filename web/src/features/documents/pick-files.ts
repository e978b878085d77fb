/** Max documents of one request, and max bytes of each; the API rejects more. */
export const MAX_FILES = 5
export const MAX_FILE_BYTES = 5 * 1024 * 1024

/** Kinds of files that reviewers can open; the API looks into each and rejects others. */
export const KINDS_OF_FILES = ['application/pdf', 'image/jpeg', 'image/png']

/** A file that does not go along, and why. */
export interface LeftOut {
  name: string
  because: 'kind' | 'size' | 'number'
}

/**
 * Adds files to those chosen before. A file that was chosen already is not added twice; what cannot go along
 * is left out, so that the chosen ones can always be sent.
 */
export function pickFiles(
  chosen: readonly File[],
  added: Iterable<File>,
): { files: File[]; leftOut: LeftOut[] } {
  const files = [...chosen]
  const leftOut: LeftOut[] = []
  for (const file of added) {
    if (files.some((other) => keyOfFile(other) === keyOfFile(file))) continue
    const because = reasonAgainst(file, files.length)
    if (because) leftOut.push({ name: file.name, because })
    else files.push(file)
  }
  return { files, leftOut }
}

/** Identifies a file; the same file that is chosen twice has the same. */
export function keyOfFile({ name, lastModified, size }: File): string {
  return `${name} ${lastModified} ${size}`
}

function reasonAgainst(file: File, count: number): LeftOut['because'] | undefined {
  if (!KINDS_OF_FILES.includes(file.type)) return 'kind'
  if (file.size > MAX_FILE_BYTES) return 'size'
  return count >= MAX_FILES ? 'number' : undefined
}
