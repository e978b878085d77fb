import { type Credential, holdsCredential } from '@heming/graph/accounts'
import type { Graph } from '@heming/graph/driver'
import { AppError } from '../errors/app-error.ts'
import { MESSAGES } from '../errors/messages.ts'

/**
 * A graph whose writes are made by somebody signed in: each looks at their session or API key in its own
 * transaction, and throws UNAUTHENTICATED where that has ended since the request began. Null writes for
 * no account, and is not looked at.
 */
export function signedInWrites(graph: Graph, find: () => Promise<Credential | null>): Graph {
  return {
    ...graph,
    async write(work) {
      const credential = await find()
      if (!credential) return graph.write(work)
      return graph.write(async (run) => {
        const result = await work(run)
        if (await holdsCredential(run, credential)) return result
        throw new AppError('UNAUTHENTICATED', MESSAGES.UNAUTHENTICATED)
      })
    },
  }
}
