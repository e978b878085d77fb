/**
 * Pages of what everybody may see, in the columns of an import; woven into constants when the module loads,
 * never with values. `key` is where the next page goes on. Lists are of codes, at most 1,000 of a kind.
 */
const codes = (pattern: string) => `COLLECT { MATCH ${pattern} RETURN code.id ORDER BY code.id LIMIT 1000 }`

/** Firms by id. Cost: $limit firms and what they offer, work in and sell to. */
export const EXPORT_FIRMS = `
MATCH (firm:Firm) WHERE firm.id > coalesce($after.id, '')
WITH firm ORDER BY firm.id LIMIT $limit
RETURN {id: firm.id} AS key, [firm {
  .id, .kind, organisationType: coalesce(firm.organisationType, 'COMPANY'), .nameEn, .nameZh, .descriptionEn, .descriptionZh,
  .cityEn, .cityZh, .province, .provinceZh, .website, .foundedYear,
  capabilities: ${codes('(firm)-[:OFFERS]->(code:Capability)')},
  heritageDomains: ${codes('(firm)-[:WORKS_IN]->(code:HeritageDomain)')},
  markets: ${codes('(firm)-[:SELLS_TO]->(code:Market)')},
  sample: coalesce(firm.sample, false)
}] AS rows ORDER BY firm.id`

/** Projects by id. Cost: $limit projects, what they used and the markets that they reached. */
export const EXPORT_PROJECTS = `
MATCH (project:Project) WHERE project.id > coalesce($after.id, '')
WITH project ORDER BY project.id LIMIT $limit
RETURN {id: project.id} AS key, [project {
  .id, startDate: project.year, .titleEn, .titleZh, .outcomeEn, .outcomeZh,
  capabilities: ${codes('(project)-[:USED]->(code:Capability)')},
  markets: ${codes('(project)-[:REACHED]->(code:Market)')},
  sample: coalesce(project.sample, false)
}] AS rows ORDER BY project.id`

/** Who took part in projects, by project. Cost: $limit projects and their participants. */
export const EXPORT_PARTICIPATIONS = `
MATCH (project:Project) WHERE project.id > coalesce($after.id, '')
WITH project ORDER BY project.id LIMIT $limit
RETURN {id: project.id} AS key, COLLECT {
  MATCH (project)<-[part:TOOK_PART_IN]-(firm:Firm)
  RETURN {projectId: project.id, firmId: firm.id, role: part.role} ORDER BY firm.id
} AS rows ORDER BY project.id`

/** Cultural IP by id. Cost: $limit assets. */
export const EXPORT_IP_ASSETS = `
MATCH (asset:IPAsset) WHERE asset.id > coalesce($after.id, '')
WITH asset ORDER BY asset.id LIMIT $limit
RETURN {id: asset.id} AS key, [asset {
  .id, ownerId: head(COLLECT { MATCH (asset)<-[:OWNS]-(owner:Firm) RETURN owner.id }),
  .nameEn, .nameZh, .descriptionEn, .descriptionZh,
  heritageDomain: head(${codes('(asset)-[:IN_DOMAIN]->(code:HeritageDomain)')}),
  .category, .inscriptionYear, forms: coalesce(asset.forms, []), sample: coalesce(asset.sample, false)
}] AS rows ORDER BY asset.id`

/**
 * Open briefs, earliest deadline first, as their list has them. Cost: $limit briefs, their needs and markets.
 */
export const EXPORT_BRIEFS = `
MATCH (brief:Brief)
WHERE brief.status = 'OPEN' AND brief.deadline >= date(coalesce($after.deadline, $today)) AND brief.id IS NOT NULL
  AND NOT (brief.deadline = date(coalesce($after.deadline, $today)) AND brief.id <= coalesce($after.id, ''))
WITH brief ORDER BY brief.status, brief.deadline, brief.id LIMIT $limit
RETURN {deadline: toString(brief.deadline), id: brief.id} AS key, [brief {
  .id, firmId: head(COLLECT { MATCH (brief)<-[:POSTED]-(firm:Firm) RETURN firm.id }),
  .titleEn, .titleZh, .descriptionEn, .descriptionZh, .field,
  capabilities: ${codes('(brief)-[:NEEDS]->(code:Capability)')},
  markets: ${codes('(brief)-[:TARGETS]->(code:Market)')},
  .budgetBand, postedOn: toString(brief.postedOn), deadline: toString(brief.deadline), sample: coalesce(brief.sample, false)
}] AS rows ORDER BY brief.deadline, brief.id`

const exportEntries = (label: 'Capability' | 'HeritageDomain' | 'Market', columns: string) => `
MATCH (entry:${label}) WHERE entry.id > coalesce($after.id, '')
WITH entry ORDER BY entry.id LIMIT $limit
RETURN {id: entry.id} AS key, [entry {code: entry.id, .nameZh, .nameEn${columns}}] AS rows ORDER BY entry.id`

/** Capabilities and their groups by code. Cost: $limit entries. */
export const EXPORT_CAPABILITIES = exportEntries(
  'Capability',
  ', group: head([(entry)-[:PART_OF]->(group:Capability) | group.id]), .typicalSide',
)

/** Heritage domains by code. Cost: $limit entries. */
export const EXPORT_HERITAGE_DOMAINS = exportEntries('HeritageDomain', '')

/** Markets by code. Cost: $limit entries and the regions that they lie in. */
export const EXPORT_MARKETS = exportEntries(
  'Market',
  `, marketType: entry.type, regions: ${codes('(entry)-[:PART_OF]->(code:Market)')}`,
)
