import { type Graph, type Run, UniqueViolation } from '../kernel/driver/driver.ts'

/** Ends a transaction without effect; the outcome is `obstacle`. */
class RequestRejected extends Error {
  readonly obstacle: string
  constructor(obstacle: string) {
    super(`The request is rejected: ${obstacle}.`)
    this.obstacle = obstacle
  }
}

/** Throws what `withObstacles` returns as an outcome. */
export function reject(obstacle: string): never {
  throw new RequestRejected(obstacle)
}

/** The outcome of a transaction, or the obstacle that ended it. */
export async function withObstacles<Outcome, Obstacle extends string>(
  { uniqueViolation }: { uniqueViolation?: Obstacle },
  graph: Graph,
  work: (run: Run) => Promise<Outcome>,
): Promise<Outcome | Obstacle> {
  try {
    return await graph.write(work)
  } catch (error) {
    if (error instanceof RequestRejected) return error.obstacle as Obstacle
    if (error instanceof UniqueViolation && uniqueViolation !== undefined) return uniqueViolation
    throw error
  }
}
