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

/**
 * What changes with the vocabularies, as an expression: how many entries each has, and how often they were
 * edited. Cost: constant, from the count store, and one node.
 */
export const VOCABULARY_STATE = `
[COUNT { (:Capability) }, COUNT { (:HeritageDomain) }, COUNT { (:Market) }, COUNT { (:AssetForm) },
  head(COLLECT { MATCH (version:VocabularyVersion {id: 'vocabularies'}) RETURN version.number })]`
