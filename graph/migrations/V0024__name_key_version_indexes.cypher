// The job that makes keys of names anew finds those of an older manner without looking at every firm. Data and schema need files of their own.

CREATE INDEX firm_name_key_version IF NOT EXISTS FOR (firm:Firm) ON (firm.nameKeyVersion);

CREATE INDEX removed_firm_name_key_version IF NOT EXISTS FOR (removed:RemovedFirm) ON (removed.nameKeyVersion);
