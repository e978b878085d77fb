/** Moves the day on which documents go nearer. Only for tests. Cost: one index seek an id. */
export const AGE_DOCUMENTS = `
MATCH (document:Document) WHERE document.id IN $ids
SET document.discardAt = document.discardAt - duration({days: $days})`
