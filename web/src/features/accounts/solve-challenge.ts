import type { Challenge } from 'altcha-lib/types'

/** How far the work on a challenge is: derivations made, of how many at most. */
export interface Work {
  done: number
  most: number
}

/** Derivations between two reports of progress. */
const STEP = 25

let current: Work | null = null
const listeners = new Set<() => void>()

function report(work: Work | null): void {
  current = work
  for (const listener of listeners) listener()
}

/** The work on the challenge that is being solved, or null. */
export const currentWork = (): Work | null => current

/** Calls `listener` when the work goes on; returns a function that ends that. */
export function onWork(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Like fetch. Where the api asks for a solved challenge first, because there were many attempts lately,
 * solves it and sends the request again; where that does not succeed the first response is returned. The keys
 * are derived by WebCrypto, off the main thread.
 */
export async function fetchSolving(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
  if (response.status !== 403) return response
  const rejection: { code?: string; challenge?: Challenge } | null = await response
    .clone()
    .json()
    .catch(() => null)
  if (rejection?.code !== 'CHALLENGE_REQUIRED' || !rejection.challenge) return response
  const solution = await solve(rejection.challenge).catch(() => null)
  if (!solution) return response
  const headers = new Headers(init?.headers)
  headers.set('x-challenge-solution', btoa(JSON.stringify({ challenge: rejection.challenge, solution })))
  return fetch(input, { ...init, headers })
}

/** Null where it takes too long. Throws where the browser has no WebCrypto, as on a page without TLS. */
async function solve(challenge: Challenge) {
  const most = Number(challenge.parameters.data?.most) || 1
  let done = 0
  report({ done, most })
  try {
    // Few people are ever asked.
    const [{ solveChallenge }, { deriveKey }] = await Promise.all([
      import('altcha-lib'),
      import('altcha-lib/algorithms/web/pbkdf2'),
    ])
    return await solveChallenge({
      challenge,
      deriveKey: (...asked) => {
        done += 1
        if (done % STEP === 0) report({ done, most })
        return deriveKey(...asked)
      },
    })
  } finally {
    report(null)
  }
}
