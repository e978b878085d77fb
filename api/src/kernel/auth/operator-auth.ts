import type { Graph } from '@heming/graph/driver'
import { pino } from 'pino'
import { type Auth, createAuth } from './auth.ts'

/**
 * Accounts as a program of the operator needs them: nobody signs in by it, so that nothing is signed and no
 * mail is sent.
 */
export function operatorAuth(graph: Graph): Auth {
  const settings = {
    site: 'http://localhost',
    origins: [],
    secret: 'signs nothing: programs of the operator make accounts only',
    mailer: { send: async () => {}, deleteOf: async () => {} },
  }
  return createAuth(graph, settings, pino({ level: 'error' }))
}
