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
 * Ties IP assets to the forms that their property names, after $after in order of id. Cost: $limit assets and
 * their forms.
 */
export const LINK_FORMS = `
MATCH (asset:IPAsset) WHERE asset.id > $after
WITH asset ORDER BY asset.id LIMIT $limit
CALL (asset) {
  OPTIONAL MATCH (asset)-[old:HAS_FORM]->(form:AssetForm) WHERE NOT form.id IN asset.forms
  DELETE old
}
CALL (asset) {
  MATCH (form:AssetForm) WHERE form.id IN asset.forms
  MERGE (asset)-[:HAS_FORM]->(form)
}
RETURN max(asset.id) AS last`
