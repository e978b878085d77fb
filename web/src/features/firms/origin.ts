/** Where what stands on a firm's page comes from. */
export type Origin = 'OWN' | 'SAMPLE' | 'TAKEN_OVER' | 'SOURCED' | 'UNSOURCED'

/**
 * `OWN`: the firm wrote the page itself. `SAMPLE`: made up. `TAKEN_OVER`: made from sources, and the firm may
 * have edited it since. Else it is made from public sources, or has none.
 */
export function originOf(firm: {
  sample: boolean
  selfRegistered: boolean
  claimed: boolean
  source: { tier: string }
}): Origin {
  if (firm.sample) return 'SAMPLE'
  if (firm.selfRegistered) return 'OWN'
  if (firm.claimed) return 'TAKEN_OVER'
  return firm.source.tier === 'NONE' ? 'UNSOURCED' : 'SOURCED'
}
