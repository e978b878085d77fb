import 'server-only'
import type { AsyncLocalStorage } from 'node:async_hooks'

type Responses = AsyncLocalStorage<(status: number) => void>

/**
 * Sets the HTTP status of the page being made, where `web/server.ts` serves it and nothing has been sent yet.
 */
export function setResponseStatus(status: 400 | 404 | 429 | 500 | 502 | 503): void {
  const responses = (globalThis as { [name: symbol]: unknown })[Symbol.for('heming.answerStatus')] as
    | Responses
    | undefined
  responses?.getStore()?.(status)
}
