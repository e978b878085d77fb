/**
 * What those who act for a firm did with a recommendation: (subject)-[:SHORT_LISTED {note, at}]->(partner),
 * or (subject)-[:DISMISSED {reason, note, at, recordVersion}]->(partner), where the subject is the firm or a
 * brief that it posted. They go with either end.
 */

/** The firm, and the subject: the firm itself where $briefId is null; no row for a brief of others. */
const SUBJECT = `
MATCH (firm:Firm {id: $firmId})
OPTIONAL MATCH (brief:Brief {id: $briefId})<-[:POSTED]-(firm)
WITH firm, CASE WHEN $briefId IS NULL THEN firm ELSE brief END AS subject
WHERE subject IS NOT NULL`

/** A partner as a short list holds it. */
const SAVED_ROW = 'partnerId: partner.id, note: saved.note, savedAt: toString(saved.at)'
const DISMISSED_ROW = `partnerId: partner.id, reason: dismissed.reason, note: dismissed.note,
  dismissedAt: toString(dismissed.at)`

/**
 * A dismissal holds while the facts that the score reads of the partner are those that it was dismissed with.
 */
const HOLDS = 'dismissed.recordVersion = coalesce(partner.recordVersion, 0)'

/**
 * What was done with a partner for a subject, and how much the firm has already; no row where the subject or
 * the partner does not exist, or the partner is the firm. Cost: two index seeks, and the partners that were
 * saved for the firm and its briefs, or dismissed for the subject.
 */
export const CHOICE_OF_PARTNER = `${SUBJECT}
MATCH (partner:Firm {id: $partnerId}) WHERE partner <> firm
RETURN EXISTS { (subject)-[:SHORT_LISTED]->(partner) } AS saved,
  EXISTS { (subject)-[:DISMISSED]->(partner) } AS dismissed,
  COUNT { (firm)-[:SHORT_LISTED]->() } + COUNT { (firm)-[:POSTED]->(:Brief)-[:SHORT_LISTED]->() } AS savedCount,
  COUNT { (subject)-[:DISMISSED]->() } AS dismissedCount`

/** Saves a partner, or changes the note on it; a dismissal ends. Cost: two index seeks. */
export const SAVE_PARTNER = `${SUBJECT}
MATCH (partner:Firm {id: $partnerId})
CALL (subject, partner) { MATCH (subject)-[dismissed:DISMISSED]->(partner) DELETE dismissed }
MERGE (subject)-[saved:SHORT_LISTED]->(partner)
  ON CREATE SET saved.at = datetime($at)
SET saved.note = coalesce($note, saved.note, '')
RETURN {briefId: $briefId, ${SAVED_ROW}} AS saved`

/** Dismisses a partner, as the facts are now; it is saved no more. Cost: two index seeks. */
export const DISMISS_PARTNER = `${SUBJECT}
MATCH (partner:Firm {id: $partnerId})
CALL (subject, partner) { MATCH (subject)-[saved:SHORT_LISTED]->(partner) DELETE saved }
MERGE (subject)-[dismissed:DISMISSED]->(partner)
SET dismissed.at = datetime($at), dismissed.reason = $reason, dismissed.note = $note,
  dismissed.recordVersion = coalesce(partner.recordVersion, 0)
RETURN {briefId: $briefId, ${DISMISSED_ROW}} AS dismissed`

/** Takes back either. Cost: two index seeks. */
export const RESET_PARTNER = `${SUBJECT}
MATCH (subject)-[choice:SHORT_LISTED|DISMISSED]->(:Firm {id: $partnerId})
DELETE choice`

/**
 * The partners that were saved for a firm and for its briefs, newest first. Cost: at most $limit of them, and
 * the firm's briefs.
 */
export const SHORT_LIST = `
MATCH (firm:Firm {id: $firmId})
CALL (firm) {
  MATCH (firm)-[saved:SHORT_LISTED]->(partner:Firm)
  RETURN null AS briefId, saved, partner
  UNION ALL
  MATCH (firm)-[:POSTED]->(brief:Brief)-[saved:SHORT_LISTED]->(partner:Firm)
  RETURN brief.id AS briefId, saved, partner
}
WITH briefId, saved, partner ORDER BY saved.at DESC, partner.id LIMIT $limit
RETURN {briefId: briefId, ${SAVED_ROW}} AS saved`

/**
 * What was done for one subject: the partners that were saved, and those that are dismissed as the facts are
 * now, newest first. Cost: at most $limit of each.
 */
export const CHOICES_OF_SUBJECT = `${SUBJECT}
RETURN COLLECT {
    MATCH (subject)-[saved:SHORT_LISTED]->(partner:Firm)
    WITH saved, partner ORDER BY saved.at DESC, partner.id LIMIT $limit
    RETURN {briefId: $briefId, ${SAVED_ROW}}
  } AS saved,
  COLLECT {
    MATCH (subject)-[dismissed:DISMISSED]->(partner:Firm) WHERE ${HOLDS}
    WITH dismissed, partner ORDER BY dismissed.at DESC, partner.id LIMIT $limit
    RETURN {briefId: $briefId, ${DISMISSED_ROW}}
  } AS dismissed`

/** Ids of the partners that are dismissed for a subject as the facts are now. Cost: $limit of them. */
export const DISMISSED_PARTNERS = `${SUBJECT}
MATCH (subject)-[dismissed:DISMISSED]->(partner:Firm) WHERE ${HOLDS}
RETURN partner.id AS id LIMIT $limit`
