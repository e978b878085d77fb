import { BRIEF_ROW, TAKES_ANSWERS } from './briefs.cypher.ts'

/** Days before the end of the deadline, in its own zone, from which its firm is reminded. */
const REMIND_BEFORE = "duration('P7D')"

const IS_DUE = `${TAKES_ANSWERS} AND coalesce(brief.remindedOf <> brief.deadline, true)
  AND datetime({date: brief.deadline + duration('P1D'), timezone: coalesce(brief.deadlineZone, 'Asia/Shanghai')})
    <= datetime() + ${REMIND_BEFORE}`

const SOON = `brief.status = 'OPEN' AND brief.deadline >= date($today) - duration('P1D')
  AND brief.deadline <= date($today) + duration('P8D') AND brief.id IS NOT NULL`

/**
 * Open briefs of firms with people, whose deadline is near and which nobody was reminded of. Cost: the open
 * briefs of nine days, from the indexes of deadlines; returns at most $limit.
 */
export const DUE_BRIEFS = `
CALL () {
  MATCH (brief:Brief) WHERE ${SOON} RETURN brief
  UNION ALL
  MATCH (brief:PrivateBrief) WHERE ${SOON} RETURN brief
}
WITH brief
WHERE ${IS_DUE} AND EXISTS { (brief)<-[:POSTED]-(:Firm)<-[:MEMBER_OF]-(:Account) }
RETURN brief.id AS id ORDER BY brief.deadline, id LIMIT $limit`

/** Notes that the firm of a brief is reminded of its deadline; no row where it was. Cost: two index seeks. */
export const TAKE_REMINDER = `
CALL () {
  MATCH (brief:Brief {id: $id}) RETURN brief
  UNION
  MATCH (brief:PrivateBrief {id: $id}) RETURN brief
}
SET brief.id = brief.id
WITH brief WHERE brief.status = 'OPEN' AND ${IS_DUE}
SET brief.remindedOf = brief.deadline
RETURN brief.id AS id`

/** The brief $id, private or not. Cost: two index seeks. */
export const ANY_BRIEF = `
CALL () {
  MATCH (brief:Brief {id: $id}) RETURN brief
  UNION
  MATCH (brief:PrivateBrief {id: $id}) RETURN brief
}
RETURN ${BRIEF_ROW} AS brief`
