/** Takes the locks of the places where an account is a member, in one order, so that nobody leaves them meanwhile. Cost: its own memberships. */
export const LOCK_PLACES = `
MATCH (:Account {id: $accountId})-[:MEMBER_OF]->(place:Firm|ExportBase)
WITH DISTINCT place ORDER BY place.id
SET place.id = place.id`

/** Where an account is the only one of the highest role: a firm's only owner, a base's only admin. Cost: the account's memberships and those of their places. */
export const LAST_OF_THEIR_PLACES = `
MATCH (account:Account {id: $accountId})-[membership:MEMBER_OF]->(place:Firm|ExportBase)
WHERE membership.role IN ['OWNER', 'ADMIN']
  AND NOT EXISTS { (other:Account)-[same:MEMBER_OF]->(place) WHERE same.role = membership.role AND other <> account }
RETURN place.id AS id LIMIT 1`

/** Events stay, without the one who acted. Cost: the account's events, from the index of actors. */
export const ANONYMISE_ACTOR = `
MATCH (event:Event) WHERE event.actor = $accountId
SET event.actor = 'erased'`

/** Events stay, without the one whom they are about, and without what somebody wrote about them. Cost: those events, from the index of `about`. */
export const ANONYMISE_ABOUT = `
MATCH (event:Event) WHERE event.about = $accountId
REMOVE event.about, event.personal`

/** Events about the account itself, such as that it was made an admin. Cost: those events, from the index of subjects. */
export const ANONYMISE_SUBJECT = `
MATCH (event:Event) WHERE event.subject = $accountId
SET event.subject = 'erased'`

/** Requests that the account made go, with their evidence. Cost: the account's own requests and their reviews. */
export const DELETE_REQUESTS = `
MATCH (:Account {id: $accountId})-[:MADE]->(request:Request)
OPTIONAL MATCH (request)-[:AWAITS]->(review:Review)
DETACH DELETE request, review`

/** What is left of the account beside its node: each part over its index, but for verifications, which last an hour and are looked through. */
export const DELETE_REFERENCES = `
CALL () { MATCH (factor:TwoFactor {userId: $accountId}) DETACH DELETE factor }
CALL () { MATCH (key:ApiKey {referenceId: $accountId}) DETACH DELETE key }
CALL () { MATCH (invitation:Invitation) WHERE invitation.email = $email DETACH DELETE invitation }
CALL () { MATCH (invitation:Invitation) WHERE invitation.invitedBy = $accountId SET invitation.invitedBy = 'erased' }
CALL () { MATCH (review:Review) WHERE review.decidedBy = $accountId SET review.decidedBy = 'erased' }
CALL () { MATCH (consent:Consent) WHERE consent.accountId = $accountId DELETE consent }
CALL () { MATCH (erasure:Erasure) WHERE erasure.subject = $accountId DELETE erasure }
CALL () { MATCH (erasure:Erasure) WHERE erasure.askedBy = $accountId SET erasure.askedBy = 'erased' }
CALL () {
  MATCH (verification:Verification) WHERE verification.value CONTAINS $accountId OR verification.identifier CONTAINS $email
  DETACH DELETE verification
}`

/** The account, its sessions and credentials. Cost: one index seek each. */
export const DELETE_ACCOUNT = `
CALL () { MATCH (session:Session {userId: $accountId}) DETACH DELETE session }
CALL () { MATCH (credential:Credential {userId: $accountId}) DETACH DELETE credential }
MATCH (account:Account {id: $accountId})
DETACH DELETE account`
