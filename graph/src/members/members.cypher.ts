/** The place, a firm or a base: one index seek. */
const PLACE = `
CALL () {
  MATCH (place:Firm {id: $firmId}) RETURN place
  UNION MATCH (place:ExportBase {id: $baseId}) RETURN place
}`

/** Whether the sender of an invitation may still send it: it ends with that right. Cost: two index seeks. */
const SENDER_MANAGES = `EXISTS {
  MATCH (sender:Account {id: invitation.invitedBy})
  WHERE (place:ExportBase AND sender.platformAdmin)
    OR EXISTS { (sender)-[:MEMBER_OF {role: CASE WHEN place:Firm THEN 'OWNER' ELSE 'ADMIN' END}]->(place) }
}`

/** Whether an invitation is open, as far as it says itself. */
const IS_OPEN = 'invitation.expiresAt > datetime($at) AND invitation.withdrawnAt IS NULL'

const INVITATION_ROW =
  'invitation.id AS id, invitation.email AS email, invitation.role AS role, toString(invitation.expiresAt) AS expiresAt'

/** Members of a firm or a base, oldest membership first. Cost: at most $limit relationships of the place. */
export const MEMBERS_OF_PLACE = `${PLACE}
MATCH (account:Account)-[membership:MEMBER_OF]->(place)
WITH account, membership ORDER BY membership.since, account.id LIMIT $limit
RETURN account.id AS accountId, account.name AS name, account.email AS email, membership.role AS role, toString(membership.since) AS since`

/**
 * Invitations to a place that are open. Cost: at most $limit relationships of the place, and two index seeks
 * for each.
 */
export const INVITATIONS_TO_PLACE = `${PLACE}
MATCH (invitation:Invitation)-[:TO]->(place)
WHERE ${IS_OPEN} AND ${SENDER_MANAGES}
WITH invitation ORDER BY invitation.expiresAt, invitation.id LIMIT $limit
RETURN ${INVITATION_ROW}`

/**
 * Writes an invitation in place of an older one to the same address. One that was withdrawn counts until its
 * time is over: who invites and withdraws in turn sends no more mail than others. Cost: the place's own
 * invitations, at most $limit of them.
 */
export const INVITE = `${PLACE}
SET place.id = place.id
WITH place
CALL (place) {
  MATCH (old:Invitation)-[:TO]->(place) WHERE old.email = $email OR old.expiresAt <= datetime($at)
  DETACH DELETE old
}
WITH place WHERE COUNT { (:Invitation)-[:TO]->(place) } < $limit
CREATE (invitation:Invitation {
  id: $id, tokenHash: $tokenHash, email: $email, role: $role, invitedBy: $actor, expiresAt: datetime($expiresAt)
})-[:TO]->(place)
RETURN ${INVITATION_ROW}`

/**
 * Whether an invitation to a place is open, and whether its address belongs to a member by now. Cost: the
 * place's own members.
 */
export const OPEN_INVITATION = `${PLACE}
MATCH (invitation:Invitation {id: $invitationId})-[:TO]->(place)
WHERE ${IS_OPEN} AND ${SENDER_MANAGES}
RETURN EXISTS { MATCH (account:Account)-[:MEMBER_OF]->(place) WHERE toLower(account.email) = invitation.email } AS member`

/**
 * Replaces the token, expiry and sender of an open invitation, under the place's lock. Cost: two index seeks.
 */
export const RESEND_INVITATION = `${PLACE}
MATCH (invitation:Invitation {id: $invitationId})-[:TO]->(place)
SET invitation.tokenHash = $tokenHash, invitation.expiresAt = datetime($expiresAt), invitation.invitedBy = $actor
RETURN ${INVITATION_ROW}`

/** The member of a place who has an address (lower case). Cost: the place's own members. */
export const MEMBER_WITH_ADDRESS = `${PLACE}
MATCH (account:Account)-[:MEMBER_OF]->(place) WHERE toLower(account.email) = $email
RETURN account.id AS accountId LIMIT 1`

/**
 * Ends an invitation that is open, under the place's lock; it stays until its time is over, so that its link
 * can say so. Cost: two index seeks.
 */
export const WITHDRAW_INVITATION = `${PLACE}
MATCH (invitation:Invitation {id: $invitationId})-[:TO]->(place)
WHERE ${IS_OPEN}
SET invitation.withdrawnAt = datetime($at)
RETURN invitation.role AS role`

/**
 * Ends for good what a member who may no longer invite has sent; a new right to invite does not revive it.
 * Cost: the place's own invitations.
 */
export const END_INVITATIONS_OF_SENDER = `${PLACE}
MATCH (invitation:Invitation)-[:TO]->(place) WHERE invitation.invitedBy = $accountId
SET invitation.invitedBy = ''`

/**
 * Takes the lock of the place that an invitation is to, so that the last committed state is read. Cost:
 * one index seek.
 */
export const LOCK_INVITATION = `
MATCH (:Invitation {tokenHash: $tokenHash})-[:TO]->(place:Firm|ExportBase)
SET place.id = place.id
RETURN place.id AS id, place:Firm AS isFirm`

/** How an invitation to the account's address stands. Cost: four index seeks. */
export const STANDING_OF_INVITATION = `
MATCH (account:Account {id: $accountId})
MATCH (invitation:Invitation {tokenHash: $tokenHash})-[:TO]->(place) WHERE invitation.email = toLower(account.email)
RETURN EXISTS { (account)-[:MEMBER_OF]->(place) } AS member,
  invitation.withdrawnAt IS NOT NULL AS withdrawn, invitation.expiresAt <= datetime($at) AS expired,
  NOT ${SENDER_MANAGES} AS unfounded`

/**
 * Uses up an invitation of an existing member; the membership keeps its hash. Cost: two index
 * seeks.
 */
export const USE_INVITATION_UP = `
MATCH (:Account {id: $accountId})-[membership:MEMBER_OF]->(place)<-[:TO]-(invitation:Invitation {tokenHash: $tokenHash})
SET membership.invitationHash = $tokenHash
DETACH DELETE invitation`

/**
 * A membership of the account that used up an invitation, known by its hash. Cost: the account's own
 * memberships.
 */
export const JOINED_BY_INVITATION = `
MATCH (:Account {id: $accountId})-[membership:MEMBER_OF {invitationHash: $tokenHash}]->()
RETURN membership.role AS role LIMIT 1`

/**
 * Accepts an invitation and makes the account a member; the membership keeps the token's hash. Cost: two
 * index seeks.
 */
export const ACCEPT_INVITATION = `
MATCH (account:Account {id: $accountId})
MATCH (invitation:Invitation {tokenHash: $tokenHash})-[:TO]->(place:Firm|ExportBase)
WITH account, invitation, place, invitation.role AS role
DETACH DELETE invitation
MERGE (account)-[membership:MEMBER_OF]->(place)
ON CREATE SET membership.role = role, membership.since = datetime($at), membership.invitationHash = $tokenHash
RETURN membership.role AS role, place.id AS placeId,
  CASE WHEN place:Firm THEN place.id END AS firmId, CASE WHEN place:ExportBase THEN place.id END AS baseId`

/**
 * A member's role under the lock of the place, and how many hold the highest role there. Cost: the place's
 * own members.
 */
export const LOCK_MEMBER = `${PLACE}
SET place.id = place.id
WITH place
OPTIONAL MATCH (:Account {id: $accountId})-[membership:MEMBER_OF]->(place)
RETURN membership.role AS role, COUNT { (:Account)-[:MEMBER_OF {role: $highest}]->(place) } AS highestCount`

/** Gives a member another role. Cost: two index seeks. */
export const CHANGE_ROLE = `${PLACE}
MATCH (:Account {id: $accountId})-[membership:MEMBER_OF]->(place)
SET membership.role = $role`

/**
 * Ends a membership. For a firm, the day stays for 90 days, since a former member does not decide about
 * it; older ones of the account go with this. Cost: two index seeks, and what the account left before.
 */
export const END_MEMBERSHIP = `${PLACE}
MATCH (account:Account {id: $accountId})-[membership:MEMBER_OF]->(place)
DELETE membership
WITH account, place WHERE place:Firm
MERGE (account)-[left:WAS_MEMBER_OF]->(place)
SET left.until = datetime($at)
WITH account
MATCH (account)-[old:WAS_MEMBER_OF]->(:Firm) WHERE old.until <= datetime($at) - duration('P90D')
DELETE old`
