/** Messages that name the codes of events, by the field that holds them. */
export const eventWords = { visibility: 'briefs.visibility', outcome: 'briefs.outcome' }
