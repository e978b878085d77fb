import type { FastifyRequest } from 'fastify'
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql'

/**
 * Max size of a document, in tokens: the rules of validation compare each of its fields with each, and spend
 * some 20 ms of the one thread on this many. The standard introspection query has 184.
 */
export const MAX_TOKENS = 1_000

/** Max characters of a document: a comment is no token, and is read all the same. Pages send up to 2,300. */
const MAX_CHARACTERS = 20_000

/** Max characters of a name: an alias comes back with every object of a list. Pages have up to 44. */
const MAX_NAME = 100

/** Max spreads of fragments, inline ones included: the costliest of what is compared. Pages have 6. */
const MAX_SPREADS = 60

/** Tokens of a document that is read free of charge where it is valid: pages send up to 320. */
const FREE_TOKENS = 400

/** Tokens of a document that waits for no turn. All mutations of pages are smaller. */
export const READ_AT_ONCE = 100

/** Characters of variables that are read free of charge: but for long texts, pages send fewer. */
const FREE_CHARACTERS = 4_000

/** Characters of variables for an object beyond that: 120,000 of them keep the one thread for some 30 ms. */
const CHARACTERS_OF_AN_OBJECT = 20

/**
 * Objects that an operation counts for that is rejected when it has been read: it keeps the one thread for 1
 * to 20 ms, so that a million objects a minute buy some 4 s of it.
 */
const FAILURE_COST = 500

/** Objects that each token of its document counts for beyond that. */
const FAILED_TOKEN_COST = 5

/** What of a request is read before anything is known of it. */
export interface Sent {
  document: string
  /** As JSON where they came by GET. */
  variables: unknown
}

/** The document and variables of a request as Apollo Server reads them; null where it has no document. */
export function readSentDocument({ method, url, body }: FastifyRequest): Sent | null {
  if (method === 'GET') {
    const { searchParams } = new URL(url, 'http://localhost')
    const document = searchParams.get('query')
    return document === null ? null : { document, variables: searchParams.get('variables') }
  }
  const { query, variables } = (body ?? {}) as { query?: unknown; variables?: unknown }
  if (typeof query !== 'string') return null
  return { document: query, variables }
}

/** How many characters variables have. Throws TOO_COMPLEX where they are nested too deeply to be written. */
export function countCharacters(variables: unknown): number {
  if (typeof variables === 'string') return variables.length
  try {
    return JSON.stringify(variables ?? null).length
  } catch {
    throw tooComplex('The variables are nested too deeply.')
  }
}

/**
 * How many tokens a document has, as far as it can be read. Throws TOO_COMPLEX where it is longer, or has
 * more tokens, longer names or more spreads, than are parsed and validated.
 */
export function countTokens(text: string): number {
  if (text.length > MAX_CHARACTERS) throw tooComplex(`Limit of ${MAX_CHARACTERS} characters exceeded.`)
  const lexer = new Lexer(new Source(text))
  let [tokens, spreads, longest] = [0, 0, 0]
  try {
    while (lexer.advance().kind !== TokenKind.EOF && tokens <= MAX_TOKENS) {
      tokens += 1
      if (lexer.token.kind === TokenKind.SPREAD) spreads += 1
      if (lexer.token.kind === TokenKind.NAME)
        longest = Math.max(longest, lexer.token.end - lexer.token.start)
    }
  } catch {
    // A wrong character; the parser says so.
  }
  if (tokens > MAX_TOKENS) throw tooComplex(`Limit of ${MAX_TOKENS} tokens exceeded.`)
  if (longest > MAX_NAME) throw tooComplex(`Limit of ${MAX_NAME} characters of a name exceeded.`)
  if (spreads > MAX_SPREADS) throw tooComplex(`Limit of ${MAX_SPREADS} fragments exceeded, found ${spreads}.`)
  return tokens
}

/** Objects that a document of so many tokens, and its variables, count for before they are read. */
export function costOfReading({ tokens, characters }: { tokens: number; characters: number }): number {
  return (
    (tokens > FREE_TOKENS ? tokens : 0) +
    (characters > FREE_CHARACTERS ? Math.ceil(characters / CHARACTERS_OF_AN_OBJECT) : 0)
  )
}

/** Objects that an operation with a document of so many tokens counts for beyond that when rejected. */
export function costOfFailure(tokens: number): number {
  return FAILURE_COST + tokens * FAILED_TOKEN_COST
}

function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } })
}
