import type { Graph } from '@heming/graph/driver'
import pLimit, { type LimitFunction } from 'p-limit'
import { requestScope } from '../graphql/request-scope.ts'

/**
 * Statements for reading that one request has at work at once: a fraction of the connections, so that no
 * request takes them all.
 */
const AT_ONCE = 4

/**
 * A graph from which one request reads a few things at a time; what else it asks for waits for its turn. What
 * belongs to no request is not limited, nor are writes: a request has one. A query whose client has
 * left reads nothing any more.
 */
export function limitReads(graph: Graph): Graph {
  const limits = new WeakMap<object, LimitFunction>()
  const inTurn = <Result>(read: () => Promise<Result>): Promise<Result> => {
    const scope = requestScope.getStore()
    if (!scope) return read()
    const limit = limits.get(scope) ?? pLimit(AT_ONCE)
    limits.set(scope, limit)
    return limit(() => {
      if (scope.signal?.aborted) throw scope.signal.reason
      return read()
    })
  }
  return {
    ...graph,
    read: (...asked) => inTurn(() => graph.read(...asked)),
    readList: (...asked) => inTurn(() => graph.readList(...asked)),
  }
}
