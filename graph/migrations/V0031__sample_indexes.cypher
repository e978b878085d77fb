// Figures of the network leave samples out: how many there are is read from these, while everything else comes from the count store.

CREATE INDEX firm_sample IF NOT EXISTS FOR (firm:Firm) ON (firm.sample);
CREATE INDEX ip_asset_sample IF NOT EXISTS FOR (asset:IPAsset) ON (asset.sample);
CREATE INDEX project_sample IF NOT EXISTS FOR (project:Project) ON (project.sample);
CREATE INDEX brief_sample IF NOT EXISTS FOR (brief:Brief) ON (brief.sample);
CREATE INDEX base_sample IF NOT EXISTS FOR (base:ExportBase) ON (base.sample);
