// What those indexes held. Neo4j takes schema and data in separate transactions only.

MATCH (firm:Firm) WHERE firm.embeddingState IS NOT NULL
REMOVE firm.embedding, firm.embeddingState;
