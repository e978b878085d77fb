// Matching walks from IP over its forms to capabilities, and finds firms near by embedding. A vector index filters only after its
// top k, so each kind of firm has an index of its own. 64 dimensions: see graph/src/matching/embeddings.ts.

CREATE CONSTRAINT asset_form_id IF NOT EXISTS FOR (form:AssetForm) REQUIRE form.id IS UNIQUE;
CREATE VECTOR INDEX traditional_embedding IF NOT EXISTS FOR (firm:Traditional) ON (firm.embedding)
  OPTIONS { indexConfig: { `vector.dimensions`: 64, `vector.similarity_function`: 'cosine' } };
CREATE VECTOR INDEX digital_embedding IF NOT EXISTS FOR (firm:Digital) ON (firm.embedding)
  OPTIONS { indexConfig: { `vector.dimensions`: 64, `vector.similarity_function`: 'cosine' } };
