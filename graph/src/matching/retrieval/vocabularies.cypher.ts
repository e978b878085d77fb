/**
 * The vocabularies that facts refer to, with their names. Cost: their own size, at most $vocabulary of each;
 * degrees come from the count store.
 */
export const VOCABULARIES = `
CALL () {
  MATCH (capability:Capability) WITH capability LIMIT $vocabulary
  RETURN collect(capability {
    .id, .nameZh, .nameEn,
    group: head([(capability)-[:PART_OF]->(group:Capability) | group.id]),
    typicalSide: coalesce(capability.typicalSide, head([(capability)-[:PART_OF]->(group:Capability) | group.typicalSide])),
    offeredBy: COUNT { (capability)<-[:OFFERS]-() }
  }) AS capabilities
}
CALL () {
  MATCH (domain:HeritageDomain) WITH domain LIMIT $vocabulary
  RETURN collect(domain { .id, .nameZh, .nameEn, firms: COUNT { (domain)<-[:WORKS_IN]-() } }) AS domains
}
CALL () {
  MATCH (market:Market) WITH market LIMIT $vocabulary
  RETURN collect(market { .id, .nameZh, .nameEn, partOf: [(market)-[:PART_OF]->(region:Market) | region.id] }) AS markets
}
CALL () {
  MATCH (form:AssetForm) WITH form LIMIT $vocabulary
  RETURN collect(form {
    .id, .nameZh, .nameEn,
    lends: [(form)-[lends:LENDS_ITSELF_TO]->(capability:Capability) | { capability: capability.id, weight: lends.weight }]
  }) AS forms
}
CALL () { MATCH (firm:Firm) RETURN count(firm) AS firms }
RETURN capabilities, domains, markets, forms, firms`

/** How many entries each vocabulary has, as an expression. Cost: constant, from the count store. */
export const VOCABULARY_SIZES = `
[COUNT { (:Capability) }, COUNT { (:HeritageDomain) }, COUNT { (:Market) }, COUNT { (:AssetForm) }]`
