import neo4j, { type Plan } from 'neo4j-driver'
import { inject } from 'vitest'
import { connectTestGraph } from './connect.ts'

/** Has statements planned by the Neo4j of this test run, without running them. */
export interface Planner {
  /**
   * The operators of a statement's plan, each with its details: `NodeIndexSeek RANGE INDEX …`. Numbers are
   * floats: write `neo4j.int` for a limit.
   */
  operatorsOf(statement: string, parameters: Record<string, unknown>): Promise<string[]>
  close(): Promise<void>
}

/** Connects to a migrated Neo4j, whose indexes the plans use. Close it after the last test of the file. */
export async function connectPlanner(): Promise<Planner> {
  const graph = await connectTestGraph()
  const { uri, user, password } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  return {
    async operatorsOf(statement, parameters) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters)
      return operatorsOf(summary.plan)
    },
    async close() {
      await driver.close()
      await graph.close()
    },
  }
}

function operatorsOf(plan: Plan | false): string[] {
  if (!plan) throw new Error('There is no plan.')
  const { Details } = plan.arguments as { Details?: string }
  return [`${plan.operatorType} ${Details ?? ''}`, ...plan.children.flatMap(operatorsOf)]
}
