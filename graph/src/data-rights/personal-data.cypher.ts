/**
 * What is kept of a person, without secrets and what they are checked against. Cost: the account's own records, at most $limit of each kind.
 */
export const PERSONAL_DATA = `
MATCH (account:Account {id: $accountId})
RETURN {
  account: account {.id, .name, .email, .emailVerified, .twoFactorEnabled, .platformAdmin, .createdAt, .updatedAt},
  waysToSignIn: COLLECT {
    MATCH (credential:Credential {userId: $accountId}) WITH credential LIMIT $limit
    RETURN credential {.providerId, .createdAt, .updatedAt}
  },
  sessions: COLLECT {
    MATCH (session:Session {userId: $accountId}) WITH session LIMIT $limit
    RETURN session {.createdAt, .updatedAt, .expiresAt, .ipAddress, .userAgent}
  },
  apiKeys: COLLECT {
    MATCH (key:ApiKey {referenceId: $accountId}) WITH key LIMIT $limit
    RETURN key {.id, .name, .start, kind: key.configId, .createdAt, .expiresAt, .lastRequest}
  },
  memberships: COLLECT {
    MATCH (account)-[membership:MEMBER_OF]->(place:Firm|ExportBase) WITH membership, place LIMIT $limit
    RETURN {role: membership.role, since: toString(membership.since), id: place.id, nameZh: place.nameZh, nameEn: place.nameEn}
  },
  formerMemberships: COLLECT {
    MATCH (account)-[left:WAS_MEMBER_OF]->(firm:Firm) WITH left, firm LIMIT $limit
    RETURN {until: toString(left.until), id: firm.id, nameZh: firm.nameZh, nameEn: firm.nameEn}
  },
  claims: COLLECT {
    MATCH (account)-[:MADE]->(claim:Claim)-[:FOR]->(firm:Firm) WITH claim, firm LIMIT $limit
    RETURN claim {
      .id, .status, .evidenceKind, .evidence, .note, .language, .reason, firmId: firm.id,
      createdAt: toString(claim.createdAt), decidedAt: toString(claim.decidedAt)
    }
  },
  removalRequests: COLLECT {
    MATCH (account)-[:ASKED]->(request:RemovalRequest) WITH request LIMIT $limit
    RETURN request {
      .id, .status, .firmId, .evidenceKind, .evidence, .note, .language, .reason,
      createdAt: toString(request.createdAt), decidedAt: toString(request.decidedAt)
    }
  },
  documents: COLLECT {
    MATCH (account)-[:UPLOADED]->(document:Document) WITH document ORDER BY document.uploadedAt, document.id LIMIT $limit
    RETURN document {
      .id, .name, .mediaType, .size, .sha256, uploadedAt: toString(document.uploadedAt),
      shownWith: head([(document)<-[:SHOWS]-(request:Claim|RemovalRequest) | request.id])
    }
  },
  invitations: COLLECT {
    MATCH (invitation:Invitation {email: toLower(account.email)})-[:TO]->(place) WITH invitation, place LIMIT $limit
    RETURN {role: invitation.role, to: place.id, expiresAt: toString(invitation.expiresAt)}
  },
  consents: COLLECT {
    MATCH (consent:Consent {accountId: $accountId}) WITH consent ORDER BY consent.givenAt LIMIT $limit
    RETURN consent {.purpose, .version, .way, givenAt: toString(consent.givenAt), withdrawnAt: toString(consent.withdrawnAt)}
  },
  erasure: head(COLLECT {
    MATCH (erasure:Erasure {subject: $accountId})
    RETURN erasure {askedAt: toString(erasure.askedAt), dueAt: toString(erasure.dueAt)}
  })
} AS data`

const PAGE = `event.at >= datetime($at)
WITH event WHERE event.at > datetime($at) OR event.id > $id
WITH event ORDER BY event.at, event.id LIMIT $limit
WITH event, event.at AS at, event.id AS id
RETURN event {.id, .action, .subject, .onBehalfOf, .before, .after, .personal, at: toString(event.at)} AS event ORDER BY at, id`

/** A page of what an account did, and of what was done to it, oldest first, each from its index of (…, at). Cost: $limit index entries. */
export const EVENTS_BY = `
MATCH (event:Event) WHERE event.actor = $accountId AND ${PAGE}`
export const EVENTS_ABOUT = `
MATCH (event:Event) WHERE event.about = $accountId AND event.actor <> $accountId AND ${PAGE}`
export const EVENTS_OF = `
MATCH (event:Event) WHERE event.subject = $accountId AND event.actor <> $accountId AND ${PAGE}`
