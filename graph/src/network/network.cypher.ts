/**
 * How much the graph holds, samples left out. Cost: the count store, and as many index entries as there are
 * samples, which only the demo network has.
 */
export const NETWORK_FIGURES = `
CALL () {
  MATCH (firm:Firm {sample: true})
  RETURN count(CASE WHEN firm:Traditional THEN 1 END) AS traditional, count(CASE WHEN firm:Digital THEN 1 END) AS digital
}
RETURN {
  traditionalFirms: COUNT { (:Traditional) } - traditional,
  digitalFirms: COUNT { (:Digital) } - digital,
  ipAssets: COUNT { (:IPAsset) } - COUNT { (:IPAsset {sample: true}) },
  projects: COUNT { (:Project) } - COUNT { (:Project {sample: true}) },
  briefs: COUNT { (:Brief) } - COUNT { (:Brief {sample: true}) },
  exportBases: COUNT { (:ExportBase) } - COUNT { (:ExportBase {sample: true}) }
} AS figures`
