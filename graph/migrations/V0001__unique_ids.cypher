// Every node that is looked up by id is found by one index seek, and no id is given twice.
// Community Edition has no existence or type constraints: those shapes are held by zod where rows are written and read.

CREATE CONSTRAINT firm_id IF NOT EXISTS FOR (firm:Firm) REQUIRE firm.id IS UNIQUE;
CREATE CONSTRAINT capability_id IF NOT EXISTS FOR (capability:Capability) REQUIRE capability.id IS UNIQUE;
CREATE CONSTRAINT heritage_domain_id IF NOT EXISTS FOR (domain:HeritageDomain) REQUIRE domain.id IS UNIQUE;
CREATE CONSTRAINT market_id IF NOT EXISTS FOR (market:Market) REQUIRE market.id IS UNIQUE;
CREATE CONSTRAINT ip_asset_id IF NOT EXISTS FOR (asset:IPAsset) REQUIRE asset.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (project:Project) REQUIRE project.id IS UNIQUE;
CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (licence:Grant) REQUIRE licence.id IS UNIQUE;
CREATE CONSTRAINT brief_id IF NOT EXISTS FOR (brief:Brief) REQUIRE brief.id IS UNIQUE;
CREATE CONSTRAINT export_base_id IF NOT EXISTS FOR (base:ExportBase) REQUIRE base.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
