/** Who verified these firms and until when. Cost: one index seek an id. */
export const VERIFICATIONS_OF_FIRMS = `
MATCH (firm:Firm) WHERE firm.id IN $ids AND firm.verified AND firm.verifiedUntil IS NOT NULL
RETURN firm.id AS id, firm.verifiedBy AS by, toString(firm.verifiedUntil) AS until`
