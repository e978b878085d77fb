/**
 * Whether a firm wrote its page itself and is not verified, not yet or no longer: the page is marked
 * wherever it is shown, and kept from search engines.
 */
export function isUnverified(firm: { selfRegistered: boolean; verified: boolean }): boolean {
  return firm.selfRegistered && !firm.verified
}
