/**
 * Events stay, without the actor, without the account that they are about and what another user wrote about
 * them, and without the account as their subject. Cost: those events, each from its index.
 */
export const ANONYMISE_EVENTS = `
CALL () { MATCH (event:Event) WHERE event.actor = $accountId SET event.actor = 'erased' }
CALL () { MATCH (event:Event) WHERE event.about = $accountId REMOVE event.about, event.personal }
CALL () { MATCH (event:Event) WHERE event.subject = $accountId SET event.subject = 'erased' }`

/**
 * Events about the firm stay, without its own statements. Cost: the firm's own events, from the
 * index of subjects.
 */
export const DELETE_STATEMENTS = `
MATCH (event:Event) WHERE event.subject = $firmId
REMOVE event.before, event.after, event.personal`
