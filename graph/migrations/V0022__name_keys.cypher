// Firms, and those that were removed, are found by their whole name in either language as it is compared (graph/src/firms/name-key.ts), which is
// stored beside it from now on: look-alike names have one key. Firms that were written before are found by their words.

CREATE INDEX firm_name_key_zh IF NOT EXISTS FOR (firm:Firm) ON (firm.nameKeyZh);
CREATE INDEX firm_name_key_en IF NOT EXISTS FOR (firm:Firm) ON (firm.nameKeyEn);
CREATE INDEX removed_firm_name_key_zh IF NOT EXISTS FOR (removed:RemovedFirm) ON (removed.nameKeyZh);
CREATE INDEX removed_firm_name_key_en IF NOT EXISTS FOR (removed:RemovedFirm) ON (removed.nameKeyEn);
