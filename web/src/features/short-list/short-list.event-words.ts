/** Messages that name the codes of events, by the field that holds them. */
export const eventWords = { dismissedFor: 'shortList.reasons' }
