/** Needs that the firm posted. Cost: the firm's own briefs and their relationships. */
export const DELETE_BRIEFS = `
MATCH (:Firm {id: $firmId})-[:POSTED]->(brief:Brief|PrivateBrief)
DETACH DELETE brief`

/** Needs of the firm that not everybody sees. Cost: the firm's own briefs. */
export const EXPORT_PRIVATE_BRIEFS = `
MATCH (firm)-[:POSTED]->(brief:PrivateBrief) WITH brief ORDER BY brief.id LIMIT $limit
RETURN brief {
  .id, .status, .visibility, .titleZh, .titleEn, .descriptionZh, .descriptionEn, .benefitZh, .benefitEn,
  .audienceZh, .audienceEn, .field, .budgetBand, .deadlineZone, .outcome, .outcomeNote,
  deadline: toString(brief.deadline), startsOn: toString(brief.startsOn), endsOn: toString(brief.endsOn),
  needs: [(brief)-[:NEEDS]->(capability) | capability.id],
  ipAssets: [(brief)-[:CONCERNS]->(asset) | asset.id], markets: [(brief)-[:TARGETS]->(market) | market.id]
}`
