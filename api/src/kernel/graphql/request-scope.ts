import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import Negotiator from 'negotiator'
import type { LocalisedMessage } from '../errors/app-error.ts'

/** Language of messages to the client. */
export type MessageLanguage = keyof LocalisedMessage

/** What is known of a request wherever it is served; the log lines of `log` carry its id. */
export interface RequestScope {
  requestId: string
  language: MessageLanguage
  log: FastifyBaseLogger
  /** Errors of this request that are in the log already: one cause can fail many fields. */
  logged: WeakSet<object>
  /** The first error that is the client's own fault, and how many there are. */
  faults?: { code: string; message: string; path: readonly (string | number)[] | undefined; errors: number }
  /**
   * Aborted once the client of a query has closed the connection; what it asked for is not read any further.
   */
  signal?: AbortSignal
}

/** The request being served. A store, because Apollo formats errors without handing over the request. */
export const requestScope = new AsyncLocalStorage<RequestScope>()

/** The language preferred by the header Accept-Language; Chinese where it names neither. */
export function languageOf(headers: IncomingHttpHeaders): MessageLanguage {
  const [language] = new Negotiator({ headers }).languages(['zh', 'en'])
  return headers['accept-language'] !== undefined && language === 'en' ? 'en' : 'zh'
}

/**
 * The request's own id where the header x-request-id holds a plain one, a new one otherwise: what a client
 * sends ends up in logs.
 */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[A-Za-z0-9._-]{8,64}$/.test(given) ? given : randomUUID()
}
