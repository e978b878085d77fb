import type { Plan } from 'neo4j-driver'

/** The operators of a plan, each with its details: `NodeIndexSeek RANGE INDEX …`. */
export function operatorsOf(plan: Plan | false): string[] {
  if (!plan) throw new Error('There is no plan.')
  const { Details } = plan.arguments as { Details?: string }
  return [`${plan.operatorType} ${Details ?? ''}`, ...plan.children.flatMap(operatorsOf)]
}
