/** Why somebody was led to the sign-in: a message of `accounts.signInFor`. */
export type ReasonToSignIn = 'register' | 'claim' | 'own'

/** Pages for which newcomers are led to the sign-in, by the start of their path. */
const REASONS: readonly [RegExp, ReasonToSignIn][] = [
  [/^\/account\/register-firm(?:[?#]|$)/, 'register'],
  [/^\/firms\/[^/]+\/claim(?:[?#]|$)/, 'claim'],
  [/^\/account(?:[/?#]|$)|^\/(?:firms|bases)\/[^/?#]+\/./, 'own'],
]

/** Why the page to go on to asks one to sign in first; undefined where everybody may see it. */
export function reasonToSignIn(returnPath: string | undefined): ReasonToSignIn | undefined {
  return REASONS.find(([path]) => path.test(returnPath ?? ''))?.[1]
}
