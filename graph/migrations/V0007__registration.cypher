// A firm that registers anew is shown whom it may be already: by names in either language (the bigrams of `cjk` find 陶瓷 inside a longer
// name, and words of Latin script as they are), by code, by the address of its page.

CREATE FULLTEXT INDEX firm_names IF NOT EXISTS FOR (firm:Firm) ON EACH [firm.nameZh, firm.nameEn]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false } };
CREATE INDEX firm_credit_code IF NOT EXISTS FOR (firm:Firm) ON (firm.creditCode);
CREATE INDEX firm_lei IF NOT EXISTS FOR (firm:Firm) ON (firm.lei);
CREATE INDEX firm_website IF NOT EXISTS FOR (firm:Firm) ON (firm.website);
CREATE INDEX firm_source IF NOT EXISTS FOR (firm:Firm) ON (firm.source);
