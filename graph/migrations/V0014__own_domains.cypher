// Firms are looked for by the registrable domain of their own page (firm.com for en.firm.com), which is stored beside its address from now on.

CREATE INDEX firm_domain IF NOT EXISTS FOR (firm:Firm) ON (firm.domain);
