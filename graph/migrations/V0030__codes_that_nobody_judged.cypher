// A code that came with a registration whose claim ended without anybody having judged it goes, as it does now when such a claim ends: others may
// have a right to it. What an accepted claim of the firm showed stays, and so does the code of one that waits.
MATCH (claim:Request)
WHERE claim.kind = 'CLAIM' AND claim.registers AND claim.status IN ['DECLINED', 'LAPSED', 'WITHDRAWN', 'EXPIRED']
MATCH (firm:Firm {id: claim.subjectId})
WHERE claim.evidence IN [firm.creditCode, firm.lei] AND NOT EXISTS {
  MATCH (judged:Request)
  WHERE judged.subjectId = firm.id AND judged.kind = 'CLAIM' AND judged.status IN ['ACCEPTED', 'PENDING'] AND judged.evidenceKind = claim.evidenceKind AND judged.evidence = claim.evidence
}
SET firm.creditCode = CASE WHEN firm.creditCode = claim.evidence THEN null ELSE firm.creditCode END,
  firm.lei = CASE WHEN firm.lei = claim.evidence THEN null ELSE firm.lei END;
