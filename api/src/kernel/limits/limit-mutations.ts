import type { RequestContext } from '../../context.ts'
import { withErrors } from '../errors/user-errors.ts'
import { MUTATION_LIMITS } from './write-limits.ts'

/**
 * Mutations that are counted before they are carried out. A request without a viewer, or by a key that only
 * reads, may write nothing and gets the error of the mutation itself. Throws an Error for a mutation that no
 * action names.
 */
export function limitMutations<Mutations extends object>(mutations: Mutations): Mutations {
  const limited = Object.entries(mutations as Record<string, Resolver>).map(([name, resolve]) => {
    if (!Object.hasOwn(MUTATION_LIMITS, name))
      throw new Error(`Mutation.${name} is in no feature's actions: declare who may call it, and how often.`)
    return [name, limitMutation(name as keyof typeof MUTATION_LIMITS, resolve)] as const
  })
  return Object.fromEntries(limited) as Mutations
}

type Resolver = (parent: unknown, args: unknown, context: RequestContext, info: unknown) => unknown

function limitMutation(name: keyof typeof MUTATION_LIMITS, resolve: Resolver): Resolver {
  return async (parent, args, context, info) => {
    const viewer = await context.viewer()
    if (!viewer?.mayWrite) return resolve(parent, args, context, info)
    const counted = await withErrors(context, async () => {
      await context.writeLimits.assert(name, viewer)
      return {}
    })
    return counted.errors.length > 0 ? counted : resolve(parent, args, context, info)
  }
}
