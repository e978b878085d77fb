import type { FirmKind } from '@/gql/graphql.ts'

/** What the people of a firm do next, once it is theirs; a message of `accounts.nextSteps`. */
export type NextStep = 'descriptions' | 'capabilities' | 'heritageDomains' | 'markets' | 'verification'

interface UnfinishedFirm {
  kind: FirmKind
  descriptionZh: string
  descriptionEn: string
  heritageDomains: readonly unknown[]
  capabilities: readonly unknown[]
  markets: readonly unknown[]
  viewerCanEdit: boolean
  viewerCanAskForVerification: boolean
}

/**
 * The first thing that a firm's profile lacks and that the viewer can add: what it does, what partners are
 * found by, and that somebody vouches for it. Null where nothing is left to do, or is not theirs to do.
 */
export function nextStepOf(firm: UnfinishedFirm): NextStep | null {
  if (firm.viewerCanEdit) {
    if (!firm.descriptionZh.trim() || !firm.descriptionEn.trim()) return 'descriptions'
    if (firm.capabilities.length === 0) return 'capabilities'
    if (firm.kind === 'TRADITIONAL' && firm.heritageDomains.length === 0) return 'heritageDomains'
    if (firm.markets.length === 0) return 'markets'
  }
  return firm.viewerCanAskForVerification ? 'verification' : null
}
