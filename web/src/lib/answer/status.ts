import 'server-only'
import type { AsyncLocalStorage } from 'node:async_hooks'

type Answers = AsyncLocalStorage<(status: number) => void>

/** Sets the HTTP status of the page being made, where `web/server.ts` serves it and nothing has been sent yet. */
export function setAnswerStatus(status: 404 | 502 | 503 | 500 | 400): void {
  const answers = (globalThis as { [name: symbol]: unknown })[Symbol.for('heming.answerStatus')] as
    | Answers
    | undefined
  answers?.getStore()?.(status)
}
