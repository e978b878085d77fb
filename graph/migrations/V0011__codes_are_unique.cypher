// Whoever comes second with a code at the same moment is refused by the graph itself; no question before can see what is not committed yet.
// The constraint brings an index of its own, by which codes are looked for as before.

DROP INDEX firm_credit_code IF EXISTS;
DROP INDEX firm_lei IF EXISTS;
CREATE CONSTRAINT firm_credit_code_unique IF NOT EXISTS FOR (firm:Firm) REQUIRE firm.creditCode IS UNIQUE;
CREATE CONSTRAINT firm_lei_unique IF NOT EXISTS FOR (firm:Firm) REQUIRE firm.lei IS UNIQUE;
