import type { FastifyRequest } from 'fastify'
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql'

/**
 * Max size of a document, in tokens: the rules of validation compare each of its fields with each, and spend
 * some 20 ms of the one thread on this many. The standard introspection query has 184.
 */
export const MAX_TOKENS = 1_000

/** Max spreads of fragments, inline ones included: the costliest of what is compared. Pages have 6. */
const MAX_SPREADS = 60

/** Tokens of a document that is read at once and free of charge where it is valid: pages send up to 320. */
export const SMALL_DOCUMENT = 400

/** Objects that a token of a document that is not valid counts for: it is read again whenever it is sent. */
const FAILED_TOKEN_COST = 3

/** The document of a request as Apollo Server reads it; null where it has none. */
export function documentOf({ method, url, body }: FastifyRequest): string | null {
  const document =
    method === 'GET'
      ? new URL(url, 'http://localhost').searchParams.get('query')
      : (body as { query?: unknown } | null | undefined)?.query
  return typeof document === 'string' ? document : null
}

/**
 * How many tokens a document has, as far as it can be read. Throws TOO_COMPLEX where it has more tokens or
 * spreads than are parsed and validated.
 */
export function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text))
  let [tokens, spreads] = [0, 0]
  try {
    while (lexer.advance().kind !== TokenKind.EOF && tokens <= MAX_TOKENS) {
      tokens += 1
      if (lexer.token.kind === TokenKind.SPREAD) spreads += 1
    }
  } catch {
    // A wrong character; the parser says so.
  }
  if (tokens > MAX_TOKENS) throw tooComplex(`Limit of ${MAX_TOKENS} tokens exceeded.`)
  if (spreads > MAX_SPREADS) throw tooComplex(`Limit of ${MAX_SPREADS} fragments exceeded, found ${spreads}.`)
  return tokens
}

/** Objects that a document of so many tokens counts for before it is parsed. */
export function costOfReading(tokens: number): number {
  return tokens > SMALL_DOCUMENT ? tokens : 0
}

/** Objects that a document of so many tokens counts for beyond that where it turns out not to be valid. */
export function costOfFailure(tokens: number): number {
  return tokens * FAILED_TOKEN_COST
}

function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } })
}
