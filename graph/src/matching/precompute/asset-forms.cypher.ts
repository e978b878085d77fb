/**
 * Writes the forms of IP and what they lend themselves to. Cost: the size of the table; capabilities that do
 * not exist are left out.
 */
export const WRITE_ASSET_FORMS = `
UNWIND $forms AS row
MERGE (form:AssetForm {id: row.id})
SET form.nameZh = row.nameZh, form.nameEn = row.nameEn, form.reason = row.reason
WITH row, form
CALL (row, form) {
  OPTIONAL MATCH (form)-[old:LENDS_ITSELF_TO]->(capability:Capability) WHERE NOT capability.id IN [lends IN row.lends | lends.capability]
  DELETE old
}
UNWIND row.lends AS lends
MATCH (capability:Capability {id: lends.capability})
MERGE (form)-[edge:LENDS_ITSELF_TO]->(capability)
SET edge.weight = toFloat(lends.weight)`

/**
 * What is known of IP assets, and the forms they are tied to, after $after in order of id. Cost: $limit
 * assets.
 */
export const READ_ASSETS = `
MATCH (asset:IPAsset) WHERE asset.id > $after
WITH asset ORDER BY asset.id LIMIT $limit
RETURN asset.id AS id, coalesce(asset.forms, []) AS forms, asset.category AS category,
  head([(asset)-[:IN_DOMAIN]->(domain) | domain.id]) AS domain,
  [(asset)-[:HAS_FORM]->(form) | form.id] AS tied`

/**
 * Ties IP assets to these forms and no others; returns their owners. Cost: the assets given, and their forms.
 */
export const TIE_FORMS = `
UNWIND $ties AS tie
MATCH (asset:IPAsset {id: tie.id})
CALL (asset, tie) {
  OPTIONAL MATCH (asset)-[old:HAS_FORM]->(form:AssetForm) WHERE NOT form.id IN tie.forms
  DELETE old
}
CALL (asset, tie) {
  MATCH (form:AssetForm) WHERE form.id IN tie.forms
  MERGE (asset)-[:HAS_FORM]->(form)
}
MATCH (asset)<-[:OWNS]-(owner:Firm)
RETURN DISTINCT owner.id AS id`
