/** An account's memberships. Cost: the account's own memberships. */
export const EXPORT_MEMBERSHIPS = `
MATCH (account)-[membership:MEMBER_OF]->(place:Firm|ExportBase) WITH membership, place LIMIT $limit
RETURN {role: membership.role, since: toString(membership.since), id: place.id, nameZh: place.nameZh, nameEn: place.nameEn}`

/** The firms that an account left lately. Cost: those relationships of the account. */
export const EXPORT_FORMER_MEMBERSHIPS = `
MATCH (account)-[left:WAS_MEMBER_OF]->(firm:Firm) WITH left, firm LIMIT $limit
RETURN {until: toString(left.until), id: firm.id, nameZh: firm.nameZh, nameEn: firm.nameEn}`

/** Invitations to an account's address. Cost: those invitations, from the index of addresses. */
export const EXPORT_INVITATIONS = `
MATCH (invitation:Invitation {email: toLower(account.email)})-[:TO]->(place) WITH invitation, place LIMIT $limit
RETURN {role: invitation.role, to: place.id, expiresAt: toString(invitation.expiresAt)}`

/**
 * Those to the address go; those that the account sent stay without it. Cost: those invitations, each from
 * its index.
 */
export const DELETE_INVITATIONS = `
CALL () { MATCH (invitation:Invitation) WHERE invitation.email = $email DETACH DELETE invitation }
CALL () { MATCH (invitation:Invitation) WHERE invitation.invitedBy = $accountId SET invitation.invitedBy = 'erased' }`

/** Cost: the firm's own invitations. */
export const DELETE_INVITATIONS_TO_FIRM = `
MATCH (:Firm {id: $firmId})<-[:TO]-(invitation:Invitation)
DETACH DELETE invitation`

/**
 * Takes the locks of the places where an account is a member, in one order, so that nobody leaves them
 * meanwhile. Cost: its own memberships.
 */
export const LOCK_PLACES = `
MATCH (:Account {id: $accountId})-[:MEMBER_OF]->(place:Firm|ExportBase)
WITH DISTINCT place ORDER BY place.id
SET place.id = place.id`

/**
 * Whether a member is the only one with its role, if that is the highest: a firm's only owner, a base's only
 * admin.
 */
const IS_LAST = `membership.role IN ['OWNER', 'ADMIN']
  AND NOT EXISTS { (other:Account)-[same:MEMBER_OF]->(place) WHERE same.role = membership.role AND other <> account }`

/**
 * A place whose last owner or admin is an account. Cost: the account's memberships and those of their
 * places.
 */
export const LAST_OF_THEIR_PLACES = `
MATCH (account:Account {id: $accountId})-[membership:MEMBER_OF]->(place:Firm|ExportBase)
WHERE ${IS_LAST}
RETURN place.id AS id LIMIT 1`

/**
 * The same without places that are erased by $dueAt themselves. Cost: as before, and one index seek a place.
 */
export const PLACES_LEFT_WITHOUT = `
MATCH (account:Account {id: $accountId})-[membership:MEMBER_OF]->(place:Firm|ExportBase)
WHERE ${IS_LAST}
  AND NOT EXISTS { MATCH (erasure:Erasure) WHERE erasure.subject = place.id AND erasure.dueAt <= datetime($dueAt) }
RETURN place.id AS id LIMIT 1`
