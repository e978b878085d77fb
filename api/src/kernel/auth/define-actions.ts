import type { MemberRole } from '@heming/graph/accounts'
import type { AttemptLimit } from '@heming/graph/limits'

/** Who may do something. Members of one of the groups named may. */
export interface Rule {
  /** Everybody who is signed in. */
  signedIn?: boolean
  /** Members of the firm that it is done to, in one of these roles. */
  firm?: readonly MemberRole[]
  /** Members of the base that it is done to or that hosts the firm, in one of these roles. */
  base?: readonly MemberRole[]
  /** The platform's admins: always, only where no base is responsible, or only for a base itself. */
  platform?: 'ALWAYS' | 'WITHOUT_BASE' | 'OF_BASE'
  /**
   * Whether it changes anything: then the address must be confirmed, and a key that reads only does not do.
   */
  writes: boolean
  /**
   * The mutations that it allows, each with how often one account may call it within an hour: a person does
   * not notice these limits; a script that fills the history does.
   */
  mutations?: Readonly<Record<string, number>>
}

/** Members of a base who decide in its name. */
export const CURATORS = ['CURATOR', 'ADMIN'] as const

/** Declares what people may do in a feature, by names such as `claim.review`. */
export function defineActions<const Actions extends Record<string, Rule>>(actions: Actions): Actions {
  return actions
}

/** Names of the mutations that actions allow. */
type MutationsOf<Actions> = {
  [Name in keyof Actions]: Actions[Name] extends { mutations: infer Mutations } ? keyof Mutations : never
}[keyof Actions]

/** How often one account may call each mutation that actions allow. */
export function limitsOf<Actions extends Readonly<Record<string, Rule>>>(
  actions: Actions,
): Record<MutationsOf<Actions> & string, AttemptLimit> {
  const mutations = Object.values(actions).flatMap((rule: Rule) => Object.entries(rule.mutations ?? {}))
  const limits = mutations.map(([name, max]) => [name, { windowSeconds: 60 * 60, max }])
  return Object.fromEntries(limits) as Record<MutationsOf<Actions> & string, AttemptLimit>
}
