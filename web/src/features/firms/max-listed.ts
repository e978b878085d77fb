/** Max entries that one of a firm's lists may have; the API holds it too. */
export const MAX_LISTED = 50
