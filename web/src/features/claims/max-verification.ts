/** Calendar years for which a firm may be verified at most; the API holds it too. */
export const MAX_VERIFICATION_YEARS = 2
