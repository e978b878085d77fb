import { hkdfSync, randomInt } from 'node:crypto'
import type { Graph } from '@heming/graph/driver'
import { countAttempt } from '@heming/graph/limits'
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'

/**
 * Header of a request that brings a solved challenge: the JSON `{challenge, solution}` of ALTCHA in base64.
 */
export const SOLUTION_HEADER = 'x-challenge-solution'

/**
 * Rounds of PBKDF2 for one derivation: one to three milliseconds, so that waiting for the response of
 * WebCrypto counts for little.
 */
const ROUNDS = 5_000
/** How long a challenge can be answered, in seconds. */
const LIFETIME_SECONDS = 10 * 60
/** Characters of the longest solution that is looked at; one of ours has some 900. */
const MAX_SOLUTION_LENGTH = 4_096

const HEX = /^[0-9a-f]+$/

/** A solution as ALTCHA sends it. Whether the parameters are ours, their signature says. */
const solutionShape = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.string(),
      nonce: z.string().regex(HEX),
      salt: z.string().regex(HEX),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string().regex(HEX),
      keySignature: z.string().regex(HEX),
      expiresAt: z.number(),
      data: z.record(z.string(), z.number()),
    }),
    signature: z.string().regex(HEX),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

/** Proofs of work, which slow down clients that guess much and let through clients that send one request. */
export interface Challenges {
  /** Makes a challenge; `data.most` in it is how many derivations a solution takes at most. */
  make(): Promise<Challenge>
  /**
   * Whether a text is the solution of a challenge of ours that is neither over nor was used before. Uses it
   * up.
   */
  redeem(solution: string | null | undefined): Promise<boolean>
}

/**
 * Challenges of ALTCHA, version 2 (https://altcha.org): the keys of PBKDF2 are derived from one number after
 * another until one begins as asked. `work` is the most derivations it takes; it takes half of them at least.
 * Signed with keys derived from `secret`; each is good for ten minutes, and once: used ones are kept in the
 * graph until they are over.
 */
export function createChallenges(
  graph: Graph,
  { secret, work }: { secret: string; work: number },
): Challenges {
  const signing = {
    hmacSignatureSecret: keyFor('challenge', secret),
    hmacKeySignatureSecret: keyFor('solution', secret),
  }
  return {
    make: () =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: ROUNDS,
        counter: randomInt(Math.floor(work / 2), work),
        data: { most: work },
        deriveKey,
        expiresAt: Math.floor(Date.now() / 1_000) + LIFETIME_SECONDS,
        ...signing,
      }),
    async redeem(text) {
      const parsed = solutionShape.safeParse(parseBase64(text))
      if (!parsed.success) return false
      const { verified } = await verifySolution({ ...parsed.data, deriveKey, ...signing })
      if (!verified) return false
      const once = { windowSeconds: 2 * LIFETIME_SECONDS, max: 1 }
      return (await countAttempt(graph, `challenge:${parsed.data.challenge.signature}`, once)).allowed
    },
  }
}

/** A key for one purpose, by HKDF (RFC 5869). */
function keyFor(purpose: string, secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, '', `heming ${purpose}`, 32)).toString('base64url')
}

function parseBase64(text: string | null | undefined): unknown {
  if (!text || text.length > MAX_SOLUTION_LENGTH) return undefined
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}
