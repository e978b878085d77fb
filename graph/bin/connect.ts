import { z } from 'zod'
import { connectGraph, type Graph } from '../src/kernel/driver/driver.ts'

const environmentShape = z.object({
  NEO4J_URI: z.string().min(1),
  NEO4J_USER: z.string().min(1),
  NEO4J_PASSWORD: z.string().min(1),
})

/** A migration or a load may work for long on a big graph. */
const MAINTENANCE_TIMEOUT = 30 * 60_000

/**
 * Connects to the graph that the environment names, with time for long work. Ends the process with an error
 * message when it names none.
 */
export function connectForMaintenance(): Graph {
  const environment = environmentShape.safeParse(process.env)
  if (!environment.success) {
    console.error('Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to the graph that is meant.')
    process.exit(1)
  }
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = environment.data
  return connectGraph(
    { uri, user, password },
    { transactionTimeout: MAINTENANCE_TIMEOUT, serverTimeout: 10_000 },
  )
}
